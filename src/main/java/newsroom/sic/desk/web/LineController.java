package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Sights;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.reading.Sighting;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One line at a time: what is on it, and waiving what is not claimed. */
@Controller
class LineController {

    private final Articles articles;
    private final Lines lines;
    private final Claims claims;
    private final Sights sights;
    private final People people;

    LineController(Articles articles, Lines lines, Claims claims, Sights sights, People people) {
        this.articles = articles;
        this.lines = lines;
        this.claims = claims;
        this.sights = sights;
        this.people = people;
    }

    @GetMapping("/articles/{id}/lines/{n}")
    String line(@PathVariable long id, @PathVariable long n, Model model) {
        return page(id, n, null, null, model);
    }

    @PostMapping("/articles/{id}/lines/{n}/waive")
    String waive(
            @PathVariable long id,
            @PathVariable long n,
            WaiverForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            LineText waived =
                    lines.waive(id, form.of(), number(n), form.against(), form.because(), by);
            redirect.addFlashAttribute("said", "desk.said.waived");
            redirect.addFlashAttribute("saidOf", n);
            redirect.addFlashAttribute(
                    "undo",
                    "/articles/%d/lines/%d/reopen?revision=%d&version=%d"
                            .formatted(id, n, form.of(), waived.version()));
            return "redirect:/articles/" + id + "?line=" + nextOpen(id, number(n));
        } catch (Refusal refusal) {
            return refused(id, n, form.because(), refusal, model, response);
        }
    }

    @PostMapping("/articles/{id}/lines/{n}/reopen")
    String reopen(
            @PathVariable long id,
            @PathVariable long n,
            WaiverForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            lines.reopen(id, form.of(), number(n), form.against(), by);
            redirect.addFlashAttribute("said", "desk.said.waiver-taken-back");
            redirect.addFlashAttribute("saidOf", n);
            return "redirect:/articles/" + id + "?line=" + n;
        } catch (Refusal refusal) {
            return refused(id, n, null, refusal, model, response);
        }
    }

    private String refused(
            long id,
            long n,
            @Nullable String reason,
            Refusal refusal,
            Model model,
            HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return page(id, n, reason, refusal, model);
    }

    /** Where a reader goes on: the next line that is open, or the one that was at hand. */
    private int nextOpen(long articleId, int n) {
        List<LineText> all = articles.text(articleId).lines();
        return all.stream()
                .filter(line -> line.n() > n && line.coverage() == Coverage.OPEN)
                .mapToInt(LineText::n)
                .findFirst()
                .orElse(n);
    }

    private String page(
            long id, long n, @Nullable String reason, @Nullable Refusal refusal, Model model) {
        ArticleView article = articles.one(id);
        RevisionText text = articles.text(id, article.revision());
        LineText line = text.line(number(n));
        List<ClaimView> on =
                claims.on(id).stream()
                        .filter(claim -> claim.sitsOn(text.number()))
                        .filter(claim -> claim.anchor().span().overlaps(line.span()))
                        .toList();
        List<Sighting> seen = RevisionText.on(line, sights.in(text));
        List<Span> claimed = on.stream().map(claim -> claim.anchor().span()).toList();
        model.addAttribute(
                "page",
                new LinePage(
                        article,
                        text.number(),
                        line,
                        text.text().slice(line.span()),
                        on,
                        RevisionText.leftOver(seen, claimed).stream()
                                .map(each -> LinePage.Seen.of(each, text))
                                .toList(),
                        OpenLine.of(text, line, seen, on).orElse(null),
                        line.waivedBy() == null ? null : people.byId(line.waivedBy()).name(),
                        reason,
                        refusal));
        return "desk/line";
    }

    private static int number(long n) {
        return n == (int) n ? (int) n : 0; // no line bears it
    }

    /**
     * A waiver as a browser sends it.
     *
     * @param revision that the line was seen on
     * @param reason one of the common ones, by the button that was pressed
     * @param other what was typed instead
     */
    record WaiverForm(
            @Nullable Integer revision,
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable String other) {

        int of() {
            return Objects.requireNonNullElse(revision, -1);
        }

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }

        @Nullable String because() {
            return reason == null ? other : reason;
        }
    }
}
