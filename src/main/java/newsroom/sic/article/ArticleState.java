package newsroom.sic.article;

/** Whether the desk still works on an article. */
public enum ArticleState {
    /** Lines are being checked. */
    OPEN,
    /** A person has closed it. */
    SIGNED_OFF
}
