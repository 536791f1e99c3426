package newsroom.sic.claim.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.claim.Anchor;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NewClaimController {

    private final Claims claims;
    private final Articles articles;

    NewClaimController(Claims claims, Articles articles) {
        this.claims = claims;
        this.articles = articles;
    }

    /** Without script the words are a whole line, and the form says how to take less of it. */
    @GetMapping("/articles/{id}/claims/new")
    String open(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end,
            @RequestParam(required = false) @Nullable Integer line,
            Model model,
            HttpServletResponse response) {
        ArticleView article = articles.one(id);
        Span span =
                line == null
                        ? null
                        : articles.text(id).lines().stream()
                                .filter(one -> one.n() == line)
                                .map(LineText::span)
                                .findFirst()
                                .orElseThrow(() -> Refusal.absent("line"));
        NewClaimForm form =
                new NewClaimForm(
                        article.revision(),
                        span == null ? start : Integer.valueOf(span.start()),
                        span == null ? end : Integer.valueOf(span.end()),
                        null,
                        null,
                        null);
        return page(article, form, null, model, response);
    }

    @PostMapping("/articles/{id}/claims")
    String make(
            @PathVariable long id,
            NewClaimForm form,
            @AuthenticationPrincipal Actor by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            ClaimView made = claims.make(id, form.asClaim(), by);
            redirect.addFlashAttribute("said", "claim.said.made");
            redirect.addFlashAttribute("saidOf", made.number());
            redirect.addFlashAttribute(
                    "undo", "/claims/%d/remove?version=%d".formatted(made.id(), made.version()));
            return "redirect:/articles/" + id + "?claim=" + made.id();
        } catch (Refusal refusal) {
            return page(articles.one(id), form, refusal, model, response);
        }
    }

    private String page(
            ArticleView article,
            NewClaimForm form,
            @Nullable Refusal refusal,
            Model model,
            HttpServletResponse response) {
        Anchor anchor = null;
        Refusal told = refusal;
        try {
            if (form.start() == null || form.end() == null) {
                throw Refusal.ofField("span", "claim.refused.no-words");
            }
            anchor = claims.preview(article.id(), form.start(), form.end());
        } catch (Refusal noWords) {
            told = Objects.requireNonNullElse(refusal, noWords);
        }
        if (told != null) {
            response.setStatus(told.kind().status());
        }
        String key = form.requestKey() == null ? NewClaimPage.newKey() : form.requestKey();
        model.addAttribute("page", new NewClaimPage(article, anchor, form, key, told));
        return "claim/new";
    }
}
