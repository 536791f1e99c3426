package newsroom.sic.article;

/** What an article is to another that its text is nearly the same as. */
public enum CopyState {
    /** Sic noticed how alike they are; nobody has said what that means. */
    LIKE,
    /** An article of its own, somebody has said. */
    OWN,
    /** Another print of the same source: both confirm a thing once (rule 8). */
    COPY,
    /** Its text is one of the other's revisions; it is no article of its own any more. */
    TEXT;

    /** Whether the two have one source. */
    public boolean isOneSource() {
        return this == COPY || this == TEXT;
    }
}
