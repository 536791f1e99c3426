package newsroom.sic.article.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StoriesController {

    private static final int ROWS = 200;

    private final Stories stories;
    private final Articles articles;

    StoriesController(Stories stories, Articles articles) {
        this.stories = stories;
        this.articles = articles;
    }

    @GetMapping("/stories")
    String list(Model model) {
        model.addAttribute("page", new StoriesPage(stories.all(), null, null));
        return "article/stories";
    }

    @PostMapping("/stories")
    String open(
            @RequestParam(required = false) @Nullable String title,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            StoryView story = stories.open(Objects.requireNonNullElse(title, ""), by);
            return "redirect:/stories/" + story.id();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("page", new StoriesPage(stories.all(), title, refusal));
            return "article/stories";
        }
    }

    @GetMapping("/stories/{id}")
    String story(@PathVariable long id, Model model) {
        StoryView story = stories.one(id);
        return page(story, story.title(), story.version(), null, model);
    }

    @PostMapping("/stories/{id}/edit")
    String rename(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String title,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            stories.rename(
                    id,
                    Objects.requireNonNullElse(version, -1),
                    Objects.requireNonNullElse(title, ""),
                    by);
            return "redirect:/stories/" + id;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            StoryView story = stories.one(id);
            return page(story, title, story.version(), refusal, model);
        }
    }

    @PostMapping("/stories/{id}/articles/{articleId}")
    String put(
            @PathVariable long id,
            @PathVariable long articleId,
            @AuthenticationPrincipal Actor by) {
        stories.put(id, articleId, by);
        return "redirect:/articles/" + articleId;
    }

    /** The same, with the story chosen from a list. */
    @PostMapping("/articles/{articleId}/stories")
    String put(
            @PathVariable long articleId,
            @RequestParam(required = false) @Nullable Long story,
            @AuthenticationPrincipal Actor by) {
        if (story == null) {
            throw Refusal.ofField("story", "article.refused.no-story");
        }
        stories.put(story, articleId, by);
        return "redirect:/articles/" + articleId + "/edit";
    }

    @PostMapping("/stories/{id}/articles/{articleId}/remove")
    String takeOut(
            @PathVariable long id,
            @PathVariable long articleId,
            @AuthenticationPrincipal Actor by) {
        stories.takeOut(id, articleId, by);
        return "redirect:/articles/" + articleId + "/edit";
    }

    private String page(
            StoryView story,
            @Nullable String title,
            int version,
            @Nullable Refusal refusal,
            Model model) {
        ArticleFilter inIt =
                new ArticleFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        story.id(),
                        null,
                        null,
                        ArticleFilter.Sort.PUBLISHED);
        model.addAttribute(
                "page",
                new StoryPage(
                        story, articles.find(inIt, null, ROWS).items(), title, version, refusal));
        return "article/story";
    }
}
