package newsroom.sic.annotation;

/** What a notice is about, as a phrase that goes on from the name of whoever did it. */
public enum NoticeKind {
    MENTIONED("mentioned you"),
    COMMENTED("commented on your annotation"),
    APPROVED("approved your annotation"),
    CHANGES_REQUESTED("requested changes to your annotation"),
    REJECTED("rejected your annotation"),
    QUERY_ASKED("put a query that is yours to see to"),
    QUERY_ANSWERED("put an answer to your query on file"),
    /** With a text of the article, or by putting it there. */
    CORRECTION_NOTE("brought a correction note that seems to speak of a claim of yours"),
    /** Nobody did it: the date came. */
    QUERY_DUE("A query of yours is due");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
