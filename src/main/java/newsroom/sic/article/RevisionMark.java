package newsroom.sic.article;

/**
 * What tells a revision from every other.
 *
 * @param sha256 of its text in UTF-8
 * @param length of its text in code points
 */
public record RevisionMark(int number, String sha256, int length) {}
