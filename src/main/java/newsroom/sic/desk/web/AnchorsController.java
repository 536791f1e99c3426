package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ArticleCorrectionNote;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Foreseen;
import newsroom.sic.claim.OpenCorrectionNote;
import newsroom.sic.claim.OpenCorrectionNotes;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of claims whose place a person settles. */
@Controller
class AnchorsController {

    private static final int SHOWN = 200;

    private final Anchors anchors;
    private final OpenCorrectionNotes notes;
    private final Articles articles;

    AnchorsController(Anchors anchors, OpenCorrectionNotes notes, Articles articles) {
        this.anchors = anchors;
        this.notes = notes;
        this.articles = articles;
    }

    @GetMapping("/anchors")
    String queue(
            @RequestParam(name = "claim", required = false) @Nullable Long taken,
            @RequestParam(name = "article", required = false) @Nullable Long of,
            Model model) {
        return page(taken, of, null, null, model);
    }

    @PostMapping("/claims/{id}/anchor")
    String settle(
            @PathVariable long id,
            Chosen chosen,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String next = next(id, chosen);
        try {
            ClaimView settled =
                    chosen.words() == null || chosen.words().isBlank()
                            ? anchors.settle(
                                    id,
                                    chosen.against(),
                                    chosen.on(),
                                    chosen.from(),
                                    chosen.to(),
                                    by)
                            : anchors.settle(
                                    id, chosen.against(), chosen.on(), chosen.words().strip(), by);
            return done(settled, "desk.said.settled", next, chosen, redirect);
        } catch (Refusal refusal) {
            return refused(id, chosen, refusal, model, response);
        }
    }

    @PostMapping("/claims/{id}/anchor/let-go")
    String letGo(
            @PathVariable long id,
            Chosen chosen,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        String next = next(id, chosen);
        try {
            ClaimView gone = anchors.letGo(id, chosen.against(), chosen.on(), by);
            return done(gone, "desk.said.let-go", next, chosen, redirect);
        } catch (Refusal refusal) {
            return refused(id, chosen, refusal, model, response);
        }
    }

    @PostMapping("/claims/{id}/anchor/take-back")
    String takeBack(
            @PathVariable long id,
            Chosen chosen,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            ClaimView back = anchors.takeBack(id, chosen.against(), by);
            redirect.addFlashAttribute("said", "desk.said.waits-again");
            redirect.addFlashAttribute("saidOf", back.number());
            return "redirect:/anchors?claim=" + id + chosen.further();
        } catch (Refusal refusal) {
            return refused(id, chosen, refusal, model, response);
        }
    }

    private static String done(
            ClaimView claim, String said, String next, Chosen chosen, RedirectAttributes redirect) {
        redirect.addFlashAttribute("said", said);
        redirect.addFlashAttribute("saidOf", claim.number());
        redirect.addFlashAttribute(
                "undo",
                "/claims/%d/anchor/take-back?version=%d%s"
                        .formatted(claim.id(), claim.version(), chosen.further()));
        return "redirect:" + next;
    }

    /** Where to go on: the one behind it in the queue; the one before it where it is the last. */
    private String next(long id, Chosen chosen) {
        List<Long> waiting =
                anchors.waiting(chosen.article(), SHOWN).stream().map(ClaimView::id).toList();
        int here = waiting.indexOf(id);
        int there = here + 1 < waiting.size() ? here + 1 : here - 1;
        return there < 0
                ? "/anchors" + chosen.further().replaceFirst("&", "?")
                : "/anchors?claim=" + waiting.get(there) + chosen.further();
    }

    private String refused(
            long id, Chosen chosen, Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return page(id, chosen.article(), chosen.words(), refusal, model);
    }

    private String page(
            @Nullable Long taken,
            @Nullable Long of,
            @Nullable String words,
            @Nullable Refusal refusal,
            Model model) {
        ArticleView article = of == null ? null : articles.one(of);
        List<ClaimView> waiting = anchors.waiting(of, SHOWN);
        ClaimView at =
                waiting.stream()
                        .filter(claim -> taken == null || claim.id() == taken)
                        .findFirst()
                        .orElse(waiting.isEmpty() ? null : waiting.getFirst());
        List<OpenCorrectionNote> unanswered = notes.waiting(of, SHOWN);
        List<ArticleCorrectionNote> ofArticles = notes.onArticles(of, SHOWN);
        Map<Long, ArticleView> on =
                articles.some(
                        Stream.of(
                                        waiting.stream().map(ClaimView::articleId),
                                        unanswered.stream().map(OpenCorrectionNote::articleId),
                                        ofArticles.stream().map(ArticleCorrectionNote::articleId))
                                .flatMap(ids -> ids)
                                .distinct()
                                .toList());
        model.addAttribute(
                "page",
                new AnchorsPage(
                        article,
                        waiting,
                        unanswered,
                        ofArticles,
                        on,
                        at == null ? null : settling(at, on),
                        words,
                        refusal));
        return "desk/anchors";
    }

    private Settling settling(ClaimView claim, Map<Long, ArticleView> on) {
        long id = claim.articleId();
        Foreseen found = anchors.unsettled(claim);
        return Settling.of(
                Objects.requireNonNull(on.get(id)),
                articles.text(id, claim.anchor().revision()),
                articles.text(id),
                found);
    }

    /**
     * What a browser sends.
     *
     * @param revision that was beside the claim
     * @param article the one that the queue was narrowed to
     * @param words typed instead of choosing a place: those of the current text that are meant
     */
    record Chosen(
            @Nullable Integer version,
            @Nullable Integer revision,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String words,
            @Nullable Long article) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }

        int on() {
            return Objects.requireNonNullElse(revision, -1);
        }

        int from() {
            return Objects.requireNonNullElse(start, 0);
        }

        int to() {
            return Objects.requireNonNullElse(end, 0);
        }

        String further() {
            return article == null ? "" : "&article=" + article;
        }
    }
}
