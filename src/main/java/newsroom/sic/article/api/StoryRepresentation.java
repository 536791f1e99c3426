package newsroom.sic.article.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import newsroom.sic.article.StoryView;

/**
 * A story as programs see it.
 *
 * @param articles by id, in their order of arrival
 */
@Schema(name = "Story")
record StoryRepresentation(long id, String title, List<Long> articles) {

    StoryRepresentation {
        articles = List.copyOf(articles);
    }

    static StoryRepresentation of(StoryView story, List<Long> articles) {
        return new StoryRepresentation(story.id(), story.title(), articles);
    }
}
