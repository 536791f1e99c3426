package newsroom.sic.annotation;

/**
 * How much waits for a person.
 *
 * @param waiting submitted annotations on which this person may decide
 * @param cameBack this person's annotations that a reviewer sent back
 * @param unread notices that this person has not read
 * @param unsettled claims whose place somebody has to settle, and correction notes on claims that
 *     somebody has to answer
 */
public record ReviewLoad(int waiting, int cameBack, int unread, int unsettled) {

    public static final ReviewLoad NONE = new ReviewLoad(0, 0, 0, 0);
}
