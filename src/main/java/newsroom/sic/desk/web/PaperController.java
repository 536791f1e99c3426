package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The check of one article on paper: what somebody is handed who has no account. */
@Controller
@Transactional(readOnly = true)
class PaperController {

    private final Articles articles;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Annotations annotations;
    private final People people;

    PaperController(
            Articles articles,
            Claims claims,
            EvidenceFile evidence,
            Annotations annotations,
            People people) {
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
        this.annotations = annotations;
        this.people = people;
    }

    @GetMapping("/articles/{id}/paper")
    String paper(@PathVariable long id, Model model) {
        ArticleView article = articles.one(id);
        RevisionText revision = articles.text(id, article.revision());
        List<ClaimView> pinned = claims.on(id);
        Map<Long, List<AnnotationView>> notes = annotations.onArticle(id);
        Map<Long, List<DecisionView>> decisions =
                annotations.decisions(
                        notes.values().stream()
                                .flatMap(List::stream)
                                .map(AnnotationView::id)
                                .toList());
        Map<Long, String> names = people.names(accounts(article, notes, decisions));
        Map<Long, List<EvidenceView>> files = evidence.onArticle(id);
        List<EvidenceView> sources = new ArrayList<>();
        List<PaperPage.Check> checks = new ArrayList<>();
        for (ClaimView claim : pinned) {
            List<Integer> numbers = new ArrayList<>();
            for (EvidenceView piece : files.getOrDefault(claim.id(), List.of())) {
                sources.add(piece);
                numbers.add(sources.size());
            }
            checks.add(
                    new PaperPage.Check(
                            claim,
                            findings(notes.getOrDefault(claim.id(), List.of()), decisions, names),
                            numbers));
        }
        Long closer = article.signedOffBy();
        model.addAttribute("articleId", id);
        model.addAttribute(
                "page",
                new PaperPage(
                        article,
                        revision,
                        articles.coverage(List.of(id)).getOrDefault(id, CoverageTally.NONE),
                        Copy.of(revision, pinned, null),
                        checks,
                        sources,
                        closer == null ? null : names.get(closer)));
        return "desk/paper";
    }

    /** What stands or may yet stand; what was rejected or withdrawn is in the history. */
    private static List<PaperPage.Finding> findings(
            List<AnnotationView> notes,
            Map<Long, List<DecisionView>> decisions,
            Map<Long, String> names) {
        return notes.stream()
                .filter(note ->
                        note.state() != ReviewState.REJECTED
                                && note.state() != ReviewState.WITHDRAWN)
                .map(note -> {
                    List<DecisionView> taken = decisions.getOrDefault(note.id(), List.of());
                    DecisionView last = taken.isEmpty() ? null : taken.getLast();
                    return new PaperPage.Finding(
                            note,
                            names.getOrDefault(note.author(), "?"),
                            last,
                            last == null ? null : names.get(last.decidedBy()));
                })
                .toList();
    }

    private static Set<Long> accounts(
            ArticleView article,
            Map<Long, List<AnnotationView>> notes,
            Map<Long, List<DecisionView>> decisions) {
        Set<Long> accounts = new HashSet<>(Set.of(article.importedBy()));
        if (article.signedOffBy() != null) {
            accounts.add(article.signedOffBy());
        }
        notes.values().forEach(list -> list.forEach(note -> accounts.add(note.author())));
        decisions.values().forEach(list -> list.forEach(one -> accounts.add(one.decidedBy())));
        return accounts;
    }
}
