package newsroom.sic.article;

/**
 * What came of a new text.
 *
 * @param revision the number of the current one
 * @param isNew whether it came with this text; the same text again makes none
 */
public record Revised(long articleId, int revision, boolean isNew) {}
