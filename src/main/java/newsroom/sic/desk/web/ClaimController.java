package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.CorrectionNoteOffers;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.export.ClaimReviews;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@Transactional(readOnly = true)
class ClaimController {

    private final Claims claims;
    private final EvidenceFile evidence;
    private final CorrectionNoteOffers offers;
    private final Annotations annotations;
    private final Reviews reviews;
    private final Articles articles;
    private final Stories stories;
    private final ClaimReviews claimReviews;
    private final People people;
    private final Clock clock;

    ClaimController(
            Claims claims,
            EvidenceFile evidence,
            CorrectionNoteOffers offers,
            Annotations annotations,
            Reviews reviews,
            Articles articles,
            Stories stories,
            ClaimReviews claimReviews,
            People people,
            Clock clock) {
        this.claims = claims;
        this.evidence = evidence;
        this.offers = offers;
        this.annotations = annotations;
        this.reviews = reviews;
        this.articles = articles;
        this.stories = stories;
        this.claimReviews = claimReviews;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/claims/{id}")
    String claim(@PathVariable long id, @AuthenticationPrincipal Person viewer, Model model) {
        ClaimView claim = claims.one(id);
        List<EvidenceView> pieces = evidence.on(id);
        List<AnnotationView> notes = annotations.on(List.of(id)).getOrDefault(id, List.of());
        Map<Long, List<DecisionView>> decisions =
                reviews.decisions(notes.stream().map(AnnotationView::id).toList());
        List<ClaimView> linked = claims.linked(id);
        List<ClaimView> candidates = candidates(claim, linked);
        Map<Long, ArticleView> sheets =
                articles.some(articleIds(List.of(List.of(claim), linked, candidates)));
        Map<Long, String> names = people.names(accounts(claim, pieces, notes, decisions));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "turn",
                Turn.of(
                        claim,
                        claim.assignee() == null ? null : names.get(claim.assignee()),
                        today,
                        viewer.writes() ? people.atWork() : List.of()));
        model.addAttribute(
                "page",
                new ClaimPage(
                        claim,
                        articles.one(claim.articleId()),
                        pieces,
                        offers.on(id),
                        notes.stream()
                                .map(note ->
                                        finding(
                                                note,
                                                decisions.getOrDefault(note.id(), List.of()),
                                                viewer))
                                .toList(),
                        withArticles(linked, sheets),
                        withArticles(candidates, sheets),
                        names,
                        claimReviews.jsonLd(id, desk()).orElse(null),
                        today));
        return "desk/claim";
    }

    private static String desk() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private ClaimPage.Finding finding(
            AnnotationView note, List<DecisionView> decisions, Person viewer) {
        return new ClaimPage.Finding(
                note,
                decisions,
                reviews.objection(note, viewer).orElse(null),
                note.author() == viewer.id());
    }

    /**
     * Claims of the articles that share a story with this one's, itself and the linked left out.
     */
    private List<ClaimView> candidates(ClaimView claim, List<ClaimView> linked) {
        Set<Long> sheets = new HashSet<>(stories.neighbours(claim.articleId()));
        sheets.add(claim.articleId());
        return claims.among(sheets, 200).stream()
                .filter(other -> other.id() != claim.id() && !linked.contains(other))
                .toList();
    }

    private static Set<Long> articleIds(Collection<List<ClaimView>> groups) {
        Set<Long> ids = new HashSet<>();
        groups.forEach(group -> group.forEach(claim -> ids.add(claim.articleId())));
        return ids;
    }

    private static List<ClaimPage.Linked> withArticles(
            List<ClaimView> claims, Map<Long, ArticleView> sheets) {
        return claims.stream()
                .map(claim ->
                        new ClaimPage.Linked(
                                claim, Objects.requireNonNull(sheets.get(claim.articleId()))))
                .toList();
    }

    private static Set<Long> accounts(
            ClaimView claim,
            List<EvidenceView> pieces,
            List<AnnotationView> notes,
            Map<Long, List<DecisionView>> decisions) {
        Set<Long> accounts = new HashSet<>(Set.of(claim.madeBy()));
        Stream.of(claim.assignee(), claim.anchor().settledBy())
                .flatMap(Stream::ofNullable)
                .forEach(accounts::add);
        pieces.forEach(piece -> accounts.add(piece.addedBy()));
        notes.forEach(note -> accounts.add(note.author()));
        notes.forEach(note -> accounts.add(note.lastEditor()));
        decisions.values().forEach(all -> all.forEach(one -> accounts.add(one.decidedBy())));
        return accounts;
    }
}
