package newsroom.sic.reading;

/**
 * One printed paragraph: its place in UTF-16 units, without the white space around it.
 *
 * @param apart whether an empty line stands before it
 */
record Block(int start, int end, String text, boolean apart) {

    Block part(int from, int to) {
        return new Block(start + from, start + to, text.substring(from, to), from == 0 && apart);
    }

    /** With what follows in the same paragraph. */
    Block through(Block last, String whole) {
        return new Block(start, last.end, whole.substring(start, last.end), apart);
    }
}
