package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.StatusTally;
import newsroom.sic.shared.Slice;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ArticlesController {

    private static final int ROWS = 50;

    private final Articles articles;
    private final Stories stories;
    private final Claims claims;
    private final People people;
    private final Clock clock;

    ArticlesController(
            Articles articles, Stories stories, Claims claims, People people, Clock clock) {
        this.articles = articles;
        this.stories = stories;
        this.claims = claims;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/articles")
    String list(
            FilterForm form, @RequestParam(required = false) @Nullable String after, Model model) {
        ArticleFilter filter = form.filter();
        Slice<ArticleView> found = articles.find(filter, after, ROWS);
        List<Long> ids = found.items().stream().map(ArticleView::id).toList();
        Map<Long, CoverageTally> coverage = articles.coverage(ids);
        Map<Long, StatusTally> tallies = claims.tally(ids);
        model.addAttribute(
                "page",
                new ArticlesPage(
                        found.items().stream()
                                .map(article ->
                                        new ArticlesPage.Row(
                                                article,
                                                coverage.getOrDefault(
                                                        article.id(), CoverageTally.NONE),
                                                tallies.getOrDefault(
                                                        article.id(), StatusTally.NONE)))
                                .toList(),
                        filter,
                        articles.outletNames(),
                        List.copyOf(stories.all().keySet()),
                        people.active(),
                        people.names(
                                found.items().stream()
                                        .map(ArticleView::assignee)
                                        .filter(Objects::nonNull)
                                        .toList()),
                        LocalDate.now(clock),
                        found.next()));
        return "desk/articles";
    }

    /** The filter as a browser sends it. */
    record FilterForm(
            @Nullable String q,
            @Nullable String outlet,
            @Nullable String from,
            @Nullable String to,
            @Nullable String state,
            @Nullable Long story,
            @Nullable Long assignee,
            @Nullable String dueBy,
            @Nullable String sort) {

        ArticleFilter filter() {
            return new ArticleFilter(
                    q,
                    outlet,
                    Typed.optionalDate("first day", from),
                    Typed.optionalDate("last day", to),
                    Typed.optionalChoice("state", ArticleState.class, state),
                    story,
                    assignee,
                    Typed.optionalDate("due date", dueBy),
                    Objects.requireNonNullElse(
                            Typed.optionalChoice("order", ArticleFilter.Sort.class, sort),
                            ArticleFilter.Sort.IMPORTED));
        }
    }
}
