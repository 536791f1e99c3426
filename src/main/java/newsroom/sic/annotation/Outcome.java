package newsroom.sic.annotation;

/** What a reviewer decided. */
public enum Outcome {
    APPROVED("approved", ReviewState.APPROVED),
    CHANGES_REQUESTED("requested changes", ReviewState.CHANGES_REQUESTED),
    REJECTED("rejected", ReviewState.REJECTED);

    private final String words;
    private final ReviewState leadsTo;

    Outcome(String words, ReviewState leadsTo) {
        this.words = words;
        this.leadsTo = leadsTo;
    }

    public String words() {
        return words;
    }

    ReviewState leadsTo() {
        return leadsTo;
    }
}
