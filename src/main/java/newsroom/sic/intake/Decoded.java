package newsroom.sic.intake;

/**
 * What a file says.
 *
 * @param text with LF line ends and without byte-order mark, otherwise as it came
 * @param encoding as shown to people: "UTF-8 with byte-order mark"
 */
record Decoded(String text, String encoding) {}
