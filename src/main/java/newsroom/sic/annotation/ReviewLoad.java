package newsroom.sic.annotation;

/**
 * How much waits for a person.
 *
 * @param waiting submitted annotations on which this person may decide
 * @param cameBack this person's annotations that a reviewer sent back
 * @param unread notices that this person has not read
 */
public record ReviewLoad(int waiting, int cameBack, int unread) {

    public static final ReviewLoad NONE = new ReviewLoad(0, 0, 0);
}
