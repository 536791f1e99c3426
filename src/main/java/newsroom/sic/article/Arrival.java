package newsroom.sic.article;

/** What became of copy at the door. */
public sealed interface Arrival {

    long articleId();

    /** It is in the store, with its revision, passages and lines. */
    record Imported(long articleId) implements Arrival {}

    /** The very same text was there before. */
    record Duplicate(long articleId) implements Arrival {}
}
