package newsroom.sic.desk.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.annotation.Wait;
import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecords;
import newsroom.sic.claim.Verdict;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Counts of the desk's work, each bar with the list that it was counted from. */
@Controller
@Transactional(readOnly = true)
class PicturesController {

    private final ClaimRecords claims;
    private final AnnotationRecords annotations;
    private final Articles articles;
    private final Stories stories;

    PicturesController(
            ClaimRecords claims,
            AnnotationRecords annotations,
            Articles articles,
            Stories stories) {
        this.claims = claims;
        this.annotations = annotations;
        this.articles = articles;
        this.stories = stories;
    }

    @GetMapping("/pictures")
    String pictures(FilterForm form, Model model) {
        PicturesPage.Asked asked = form.asked();
        model.addAttribute(
                "page",
                new PicturesPage(
                        asked,
                        articles.outletNames(),
                        List.copyOf(stories.all().keySet()),
                        List.of(
                                statuses(asked),
                                verdicts(asked),
                                issues(asked),
                                waits(asked),
                                coverage(asked))));
        return "desk/pictures";
    }

    private Picture statuses(PicturesPage.Asked asked) {
        return Picture.of(
                "desk.pictures.statuses",
                VerificationStatus.values(),
                claims.byStatus(claimsOf(asked, null, null)),
                status -> address("/claims", claimsOf(asked, status, null).inAddress()));
    }

    private Picture verdicts(PicturesPage.Asked asked) {
        return Picture.of(
                "desk.pictures.verdicts",
                Verdict.values(),
                claims.byVerdict(claimsOf(asked, null, null)),
                verdict -> address("/claims", claimsOf(asked, null, verdict).inAddress()));
    }

    private Picture issues(PicturesPage.Asked asked) {
        return Picture.of(
                "desk.pictures.issues",
                Issue.values(),
                Severity.values(),
                annotations.byIssue(annotationsOf(asked, null)),
                issue -> address("/annotations", annotationsOf(asked, issue).inAddress()));
    }

    private Picture waits(PicturesPage.Asked asked) {
        return Picture.of(
                "desk.pictures.waits",
                Wait.values(),
                annotations.waits(annotationsOf(asked, null)),
                _ -> null);
    }

    private Picture coverage(PicturesPage.Asked asked) {
        CoverageTally tally = articles.coverage(articlesOf(asked));
        Map<Coverage, Integer> lines = new EnumMap<>(Coverage.class);
        lines.put(Coverage.OPEN, tally.open());
        lines.put(Coverage.CHECKED, tally.checked());
        lines.put(Coverage.WAIVED, tally.waived());
        String list = address("/articles", inAddress(asked));
        return Picture.of("desk.pictures.coverage", Coverage.values(), lines, _ -> list);
    }

    private static ClaimFilter claimsOf(
            PicturesPage.Asked asked,
            @Nullable VerificationStatus status,
            @Nullable Verdict verdict) {
        return new ClaimFilter(
                null,
                status,
                verdict,
                null,
                null,
                asked.outlet(),
                null,
                asked.story(),
                asked.from(),
                asked.to(),
                null,
                null);
    }

    private static AnnotationFilter annotationsOf(PicturesPage.Asked asked, @Nullable Issue issue) {
        return new AnnotationFilter(
                null,
                issue,
                null,
                null,
                asked.outlet(),
                null,
                null,
                asked.story(),
                asked.from(),
                asked.to());
    }

    private static ArticleFilter articlesOf(PicturesPage.Asked asked) {
        return new ArticleFilter(
                null,
                asked.outlet(),
                asked.from(),
                asked.to(),
                null,
                asked.story(),
                null,
                null,
                ArticleFilter.Sort.IMPORTED);
    }

    private static Map<String, String> inAddress(PicturesPage.Asked asked) {
        Map<String, String> named = new LinkedHashMap<>();
        put(named, "outlet", asked.outlet());
        put(named, "story", asked.story());
        put(named, "from", asked.from());
        put(named, "to", asked.to());
        return named;
    }

    private static void put(Map<String, String> named, String name, @Nullable Object value) {
        if (value != null) {
            named.put(name, value.toString());
        }
    }

    private static String address(String path, Map<String, String> filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filter.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(filter).toUriString();
    }

    /** The filter as a browser sends it. */
    record FilterForm(
            @Nullable String outlet,
            @Nullable Long story,
            @Nullable String from,
            @Nullable String to) {

        PicturesPage.Asked asked() {
            return new PicturesPage.Asked(
                    Typed.optionalLine("outlet", outlet, 200),
                    story,
                    Typed.optionalDate("first day", from),
                    Typed.optionalDate("last day", to));
        }
    }
}
