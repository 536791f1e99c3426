package newsroom.sic.annotation;

/**
 * How much waits for a person.
 *
 * @param waiting submitted annotations on which this person may decide
 * @param cameBack this person's annotations that a reviewer sent back
 */
public record ReviewLoad(int waiting, int cameBack) {

    public static final ReviewLoad NONE = new ReviewLoad(0, 0);
}
