package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sic.annotation.AnnotationFilter;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.QueryAge;
import newsroom.sic.annotation.QueryFilter;
import newsroom.sic.annotation.QueryRecords;
import newsroom.sic.annotation.QueryState;
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

    /** Of the coverage over time. */
    private static final int MOMENTS = 12;

    private static final Coverage[] COVERAGE = {Coverage.CHECKED, Coverage.WAIVED, Coverage.OPEN};

    private final ClaimRecords claims;
    private final AnnotationRecords annotations;
    private final QueryRecords queries;
    private final Articles articles;
    private final Stories stories;
    private final Clock clock;

    PicturesController(
            ClaimRecords claims,
            AnnotationRecords annotations,
            QueryRecords queries,
            Articles articles,
            Stories stories,
            Clock clock) {
        this.claims = claims;
        this.annotations = annotations;
        this.queries = queries;
        this.articles = articles;
        this.stories = stories;
        this.clock = clock;
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
                                coverage(asked),
                                coverageOverTime(asked),
                                openQueries(asked))));
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
                annotations.byIssue(annotationsOf(asked, null, null)),
                issue -> address("/annotations", annotationsOf(asked, issue, null).inAddress()));
    }

    private Picture waits(PicturesPage.Asked asked) {
        return Picture.of(
                "desk.pictures.waits",
                Wait.values(),
                annotations.waits(annotationsOf(asked, null, null)),
                wait -> address("/annotations", annotationsOf(asked, null, wait).inAddress()));
    }

    private Picture coverage(PicturesPage.Asked asked) {
        Map<Coverage, Integer> lines = lines(articles.coverage(articlesOf(asked)));
        String list = address("/articles", inAddress(asked));
        return Picture.of("desk.pictures.coverage", Coverage.values(), lines, _ -> list);
    }

    /** At the end of each of some days, the last one at the end of the range, or today. */
    private Picture coverageOverTime(PicturesPage.Asked asked) {
        LocalDate last = asked.to() == null ? LocalDate.now(clock) : asked.to();
        LocalDate first = asked.from() == null ? last.minusWeeks(MOMENTS - 1) : asked.from();
        long step = Math.max(1, (first.until(last, ChronoUnit.DAYS) + MOMENTS - 2) / (MOMENTS - 1));
        List<LocalDate> days =
                Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(step))
                        .limit(MOMENTS)
                        .toList()
                        .reversed();
        ArticleFilter everyDay =
                articlesOf(new PicturesPage.Asked(asked.outlet(), asked.story(), null, null));
        List<CoverageTally> tallies =
                articles.coverage(
                        everyDay,
                        days.stream()
                                .map(day ->
                                        day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                                .toList());
        Map<LocalDate, Map<Coverage, Integer>> counts = new LinkedHashMap<>();
        for (int i = Math.max(0, firstWithLines(tallies) - 1); i < tallies.size(); i++) {
            counts.put(days.get(i), lines(tallies.get(i)));
        }
        String list = address("/articles", inAddress(asked));
        return Picture.divided("desk.pictures.coverage-over-time", COVERAGE, counts, _ -> list);
    }

    /** What was before the first copy came in is told by one empty bar. */
    private static int firstWithLines(List<CoverageTally> tallies) {
        int first = 0;
        while (first < tallies.size() && tallies.get(first).lines() == 0) {
            first++;
        }
        return first;
    }

    private Picture openQueries(PicturesPage.Asked asked) {
        LocalDate today = LocalDate.now(clock);
        return Picture.of(
                "desk.pictures.queries",
                QueryAge.values(),
                new QueryState[] {QueryState.OVERDUE, QueryState.OPEN, QueryState.ANSWERED},
                queries.byAge(queriesOf(asked, asked.from(), asked.to())),
                age ->
                        address(
                                "/queries",
                                queriesOf(
                                                asked,
                                                later(asked.from(), age.from(today)),
                                                earlier(asked.to(), age.to(today)))
                                        .inAddress()));
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }

    private static QueryFilter queriesOf(
            PicturesPage.Asked asked, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new QueryFilter(null, null, null, asked.outlet(), asked.story(), from, to);
    }

    private static Map<Coverage, Integer> lines(CoverageTally tally) {
        return Map.of(
                Coverage.OPEN, tally.open(),
                Coverage.CHECKED, tally.checked(),
                Coverage.WAIVED, tally.waived());
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

    private static AnnotationFilter annotationsOf(
            PicturesPage.Asked asked, @Nullable Issue issue, @Nullable Wait waited) {
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
                asked.to(),
                waited);
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
