package newsroom.sic.article.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

@Controller
class DetailsController {

    private final Articles articles;
    private final Stories stories;

    DetailsController(Articles articles, Stories stories) {
        this.articles = articles;
        this.stories = stories;
    }

    @GetMapping("/articles/{id}/edit")
    String open(@PathVariable long id, Model model) {
        return page(id, DetailsForm.of(articles.one(id)), null, model);
    }

    @PostMapping("/articles/{id}/edit")
    String correct(
            @PathVariable long id,
            DetailsForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response) {
        try {
            articles.correct(id, form.against(), form.asDetails(), form.asAttribution(), by);
            return "redirect:/articles/" + id;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(id, form, refusal, model);
        }
    }

    private String page(long id, DetailsForm form, @Nullable Refusal refusal, Model model) {
        List<StoryView> in = stories.of(id);
        model.addAttribute(
                "page",
                new DetailsPage(
                        articles.one(id),
                        form,
                        articles.outletNames(),
                        in,
                        stories.all().keySet().stream()
                                .filter(story -> !in.contains(story))
                                .toList(),
                        refusal));
        return "article/details";
    }
}
