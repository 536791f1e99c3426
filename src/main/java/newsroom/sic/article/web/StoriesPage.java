package newsroom.sic.article.web;

import java.util.Map;
import newsroom.sic.article.StoryView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * All stories, with the number of articles in each.
 *
 * @param title what was typed for a new one
 */
record StoriesPage(
        Map<StoryView, Integer> stories, @Nullable String title, @Nullable Refusal refusal) {}
