package newsroom.sic.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Transactional(readOnly = true)
class ProofController {

    private final Articles articles;
    private final Stories stories;
    private final Claims claims;
    private final Anchors anchors;
    private final EvidenceFile evidence;
    private final Annotations annotations;
    private final People people;
    private final Clock clock;

    ProofController(
            Articles articles,
            Stories stories,
            Claims claims,
            Anchors anchors,
            EvidenceFile evidence,
            Annotations annotations,
            People people,
            Clock clock) {
        this.articles = articles;
        this.stories = stories;
        this.claims = claims;
        this.anchors = anchors;
        this.evidence = evidence;
        this.annotations = annotations;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/articles/{id}")
    String proof(
            @PathVariable long id,
            @RequestParam(name = "claim", required = false) @Nullable Long taken,
            @RequestParam(required = false) @Nullable Long line,
            @RequestParam(name = "revision", required = false) @Nullable Integer earlier,
            @AuthenticationPrincipal Person reader,
            Model model) {
        ArticleView article = articles.one(id);
        if (earlier != null && earlier != article.revision()) {
            return earlier(article, earlier, model);
        }
        RevisionText revision = articles.text(id, article.revision());
        List<ClaimView> pinned = claims.on(id);
        Map<Long, List<AnnotationView>> notes = annotations.onArticle(id);
        Map<Long, List<EvidenceView>> files = evidence.onArticle(id);
        Set<Long> accounts = new HashSet<>(Set.of(article.importedBy()));
        if (article.assignee() != null) {
            accounts.add(article.assignee());
        }
        if (article.signedOffBy() != null) {
            accounts.add(article.signedOffBy());
        }
        notes.values().forEach(list -> list.forEach(note -> accounts.add(note.author())));
        Map<Long, String> names = people.names(accounts);
        Map<Long, String> reasons = annotations.reasonsForSendingBack(notes.values());
        model.addAttribute("articleId", id);
        model.addAttribute(
                "turn",
                Turn.of(
                        article,
                        article.assignee() == null ? null : names.get(article.assignee()),
                        LocalDate.now(clock),
                        reader.writes() ? people.atWork() : List.of()));
        model.addAttribute(
                "page",
                new ProofPage(
                        article,
                        article.signedOffBy() == null ? null : names.get(article.signedOffBy()),
                        stories.of(id),
                        revision,
                        line == null ? lineOf(taken, pinned, article.revision()) : line,
                        pinned.stream()
                                .map(claim ->
                                        card(
                                                claim,
                                                notes(
                                                        notes.get(claim.id()),
                                                        names,
                                                        reasons,
                                                        reader),
                                                files.getOrDefault(claim.id(), List.of()),
                                                taken,
                                                pinned.size() > ProofPage.CROWD,
                                                reader))
                                .toList()));
        return "desk/proof";
    }

    /** An earlier text, to be read: its claims stand where they stood on it. */
    private String earlier(ArticleView article, int revision, Model model) {
        RevisionText text = articles.text(article.id(), revision);
        model.addAttribute(
                "page",
                new EarlierPage(
                        article,
                        text,
                        Copy.of(text, anchors.on(article.id(), revision), null)));
        return "desk/earlier";
    }

    private static @Nullable Long lineOf(
            @Nullable Long taken, List<ClaimView> pinned, int revision) {
        return pinned.stream()
                .filter(claim -> taken != null && taken == claim.id() && claim.sitsOn(revision))
                .map(claim -> (long) claim.anchor().line())
                .findFirst()
                .orElse(null);
    }

    private static Card card(
            ClaimView claim,
            List<Card.Note> notes,
            List<EvidenceView> evidence,
            @Nullable Long taken,
            boolean crowded,
            Person reader) {
        boolean at = taken != null && taken == claim.id();
        return new Card(claim, notes, evidence, at, at || !crowded, reader.writes());
    }

    private static List<Card.Note> notes(
            @Nullable List<AnnotationView> annotations,
            Map<Long, String> names,
            Map<Long, String> reasons,
            Person reader) {
        return annotations == null
                ? List.of()
                : annotations.stream()
                        .map(note ->
                                new Card.Note(
                                        note,
                                        names.getOrDefault(note.author(), "?"),
                                        reasons.get(note.id()),
                                        note.author() == reader.id()
                                                && note.state().mayBeSubmitted()))
                        .toList();
    }
}
