package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Beside;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.claim.Anchors;
import newsroom.sic.intake.job.Choice;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an article is to another: said by people, corrected and taken back. */
@Controller
class BesideController {

    private final Articles articles;
    private final Copies copies;
    private final Anchors anchors;
    private final People people;

    BesideController(Articles articles, Copies copies, Anchors anchors, People people) {
        this.articles = articles;
        this.copies = copies;
        this.anchors = anchors;
        this.people = people;
    }

    @GetMapping("/articles/{id}/copy")
    String open(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String of,
            Model model,
            HttpServletResponse response) {
        articles.one(id);
        try {
            return show(id, of == null || of.isBlank() ? null : number(id, of), of, null, model);
        } catch (Refusal no) {
            response.setStatus(no.kind().status());
            return show(id, null, of, no, model);
        }
    }

    /**
     * @param version of what is known of the article beside others
     * @param text of the article that was looked at, by its number
     * @param revision of the other that was looked at
     */
    @PostMapping("/articles/{id}/copy")
    String say(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam long of,
            @RequestParam(required = false) @Nullable String choice,
            @RequestParam(required = false) @Nullable Integer text,
            @RequestParam(required = false) @Nullable Integer revision,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Model model) {
        try {
            Choice made = Typed.choice("choice", Choice.class, choice);
            int seen = Objects.requireNonNullElse(text, 0);
            int beside = Objects.requireNonNullElse(revision, 0);
            CopyOf is =
                    copies.onTexts(
                            id,
                            seen,
                            of,
                            beside,
                            () ->
                                    switch (made) {
                                        case NEW -> copies.own(id, version, of, by);
                                        case COPY -> copies.copy(id, version, of, by);
                                        case REVISION ->
                                                copies.nextText(id, version, of, beside, by);
                                    });
            redirect.addFlashAttribute("said", "intake.said.beside." + made.slug());
            redirect.addFlashAttribute("saidOf", of);
            redirect.addFlashAttribute(
                    "undo", "/articles/%d/copy/take-back?version=%d".formatted(id, is.version()));
            return made == Choice.REVISION
                    ? "redirect:/articles/" + of
                    : "redirect:/articles/" + id + "/copy";
        } catch (Refusal no) {
            return refused(id, of, no, response, model);
        }
    }

    @PostMapping("/articles/{id}/copy/take-back")
    String takeBack(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Model model) {
        try {
            copies.takeBack(id, version, by);
            redirect.addFlashAttribute("said", "intake.said.beside.taken-back");
            return "redirect:/articles/" + id + "/copy";
        } catch (Refusal no) {
            return refused(id, null, no, response, model);
        }
    }

    private String refused(
            long id, @Nullable Long of, Refusal no, HttpServletResponse response, Model model) {
        if (no.kind() == Refusal.Kind.ABSENT) {
            throw no;
        }
        response.setStatus(no.kind().status());
        return show(id, of != null && of == id ? null : of, null, no, model);
    }

    private long number(long id, String typed) {
        try {
            long of = Long.parseLong(typed.strip());
            if (of != id && articles.some(List.of(of)).containsKey(of)) {
                return of;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw Refusal.ofField("of", "intake.refused.no-other-article");
    }

    private String show(
            long id,
            @Nullable Long asked,
            @Nullable String typed,
            @Nullable Refusal refusal,
            Model model) {
        ArticleView article = articles.one(id);
        Beside says = copies.beside(id);
        CopyOf is = says.is();
        Long of = asked == null && is != null ? Long.valueOf(is.ofId()) : asked;
        ReadCopy next = of == null ? null : copies.asNextText(id, of);
        model.addAttribute(
                "page",
                new BesidePage(
                        article,
                        says,
                        of == null ? null : articles.one(of),
                        of == null || next == null ? List.of() : next.against(articles.text(of)),
                        new Becoming(
                                of == null || next == null
                                        ? List.of()
                                        : anchors.foreseen(of, next)),
                        copies.made(id),
                        is == null || is.saidBy() == null
                                ? Map.of()
                                : people.names(List.of(is.saidBy())),
                        typed,
                        refusal));
        return "intake/beside";
    }
}
