package newsroom.sic.intake.copy;

/**
 * An article that a text is nearly the same as.
 *
 * @param revision the one that was compared with
 * @param share how many of the words of both stand in both in the same order with their neighbours,
 *     in per cent
 */
public record NearCopy(long articleId, int revision, int share) {}
