package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.annotation.ReviewQueue;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.ArticleFilter;
import newsroom.sic.article.ArticleState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.DeskClaims;
import newsroom.sic.claim.OpenCorrectionNotes;
import newsroom.sic.claim.ToSettle;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.StoryProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Transactional(readOnly = true)
class HomeController {

    private static final int ROWS = HomePage.MOST;
    private static final int DISCREPANCIES = 5;
    private static final int PROPOSALS = 3;
    private static final int TO_SETTLE = 3;

    private final ReviewQueue queue;
    private final Reviews reviews;
    private final Claims claims;
    private final DeskClaims desk;
    private final OpenCorrectionNotes notes;
    private final Articles articles;
    private final People people;
    private final Discrepancies discrepancies;
    private final StoryProposals proposals;
    private final Streams streams;
    private final Clock clock;

    HomeController(
            ReviewQueue queue,
            Reviews reviews,
            Claims claims,
            DeskClaims desk,
            OpenCorrectionNotes notes,
            Articles articles,
            People people,
            Discrepancies discrepancies,
            StoryProposals proposals,
            Streams streams,
            Clock clock) {
        this.queue = queue;
        this.reviews = reviews;
        this.claims = claims;
        this.desk = desk;
        this.notes = notes;
        this.articles = articles;
        this.people = people;
        this.discrepancies = discrepancies;
        this.proposals = proposals;
        this.streams = streams;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal Person person, Model model) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plusDays(Due.SOON_DAYS);
        List<AnnotationView> back = queue.cameBackTo(person, ROWS);
        List<AnnotationView> waiting =
                person.decides()
                        ? queue.waitingFor(person, ReviewOrder.OLDEST, null, ROWS).items()
                        : List.of();
        List<AnnotationView> drafts = queue.draftsOf(person, ROWS);
        List<AnnotationView> withOthers = queue.withOthers(person, ROWS);
        Rows rows = rows(List.of(back, waiting, drafts, withOthers));
        List<ArticleView> mine = open(person.id(), null);
        List<ArticleView> due = open(null, soon);
        Sheets sheets = sheets(mine, due);
        DeskClaims.Found found = desk.of(person.id(), today, soon, ROWS);
        model.addAttribute("proposals", proposals.open(PROPOSALS));
        model.addAttribute(
                "page",
                new HomePage(
                        rows.of(
                                back,
                                reviews.decisions(back.stream().map(AnnotationView::id).toList())),
                        rows.of(waiting, Map.of()),
                        HomePage.together(
                                found.inHand().stream()
                                        .map(claim -> HomePage.Item.of(claim, today)),
                                sheets.items(mine, today)),
                        HomePage.together(
                                found.due().stream().map(claim -> HomePage.Item.of(claim, today)),
                                sheets.items(due, today)),
                        found.lapsed(),
                        person.writes() ? notes.first(TO_SETTLE) : ToSettle.NOTHING,
                        rows.of(drafts, Map.of()),
                        rows.of(withOthers, Map.of()),
                        discrepancies.find(DiscrepancyFilter.TO_DO, null, DISCREPANCIES).items(),
                        others(person),
                        today,
                        soon));
        return "desk/home";
    }

    private List<ArticleView> open(@Nullable Long assignee, @Nullable LocalDate dueBy) {
        return articles.find(
                        new ArticleFilter(
                                null,
                                null,
                                null,
                                null,
                                ArticleState.OPEN,
                                null,
                                assignee,
                                dueBy,
                                ArticleFilter.Sort.DUE),
                        null,
                        ROWS)
                .items();
    }

    private Rows rows(List<List<AnnotationView>> groups) {
        return new Rows(
                claims.some(
                        groups.stream()
                                .flatMap(List::stream)
                                .map(AnnotationView::claimId)
                                .collect(Collectors.toSet())));
    }

    private Sheets sheets(List<ArticleView> mine, List<ArticleView> due) {
        Set<Long> ids = new HashSet<>();
        Set<Long> holders = new HashSet<>();
        Stream.concat(mine.stream(), due.stream())
                .forEach(article -> {
                    ids.add(article.id());
                    if (article.assignee() != null) {
                        holders.add(article.assignee());
                    }
                });
        return new Sheets(articles.coverage(ids), people.names(holders));
    }

    /** What others have open right now, on this node. */
    private List<HomePage.Open> others(Person person) {
        Map<Long, List<String>> names = streams.others(person);
        if (names.isEmpty()) {
            return List.of();
        }
        Map<Long, ArticleView> found = articles.some(names.keySet().stream().limit(ROWS).toList());
        return names.entrySet().stream()
                .filter(open -> found.containsKey(open.getKey()))
                .map(open ->
                        new HomePage.Open(
                                Objects.requireNonNull(found.get(open.getKey())), open.getValue()))
                .toList();
    }

    /** The claims of all annotations on the desk, read at once. */
    private record Rows(Map<Long, ClaimView> claims) {

        List<HomePage.Row> of(List<AnnotationView> found, Map<Long, List<DecisionView>> decisions) {
            return found.stream()
                    .map(annotation ->
                            new HomePage.Row(
                                    annotation,
                                    Objects.requireNonNull(claims.get(annotation.claimId())),
                                    last(decisions.get(annotation.id()))))
                    .toList();
        }

        private static @Nullable DecisionView last(@Nullable List<DecisionView> decisions) {
            return decisions == null || decisions.isEmpty() ? null : decisions.getLast();
        }
    }

    /** The coverage of all articles on the desk and who has them, read at once. */
    private record Sheets(Map<Long, CoverageTally> coverage, Map<Long, String> names) {

        Stream<HomePage.Item> items(List<ArticleView> articles, LocalDate today) {
            return articles.stream()
                    .map(article ->
                            HomePage.Item.of(
                                    article,
                                    coverage.getOrDefault(article.id(), CoverageTally.NONE),
                                    article.assignee() == null
                                            ? null
                                            : names.get(article.assignee()),
                                    today));
        }
    }
}
