package newsroom.sic.article;

/**
 * A story by its title.
 *
 * @param version what a change must name (rule 4)
 */
public record StoryView(long id, int version, String title) {}
