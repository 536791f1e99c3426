package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.article.Objection;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.Sights;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SignOffController {

    private final SignOffs signOffs;
    private final Articles articles;
    private final Claims claims;
    private final Annotations annotations;
    private final Sights sights;
    private final People people;

    SignOffController(
            SignOffs signOffs,
            Articles articles,
            Claims claims,
            Annotations annotations,
            Sights sights,
            People people) {
        this.signOffs = signOffs;
        this.articles = articles;
        this.claims = claims;
        this.annotations = annotations;
        this.sights = sights;
        this.people = people;
    }

    @GetMapping("/articles/{id}/sign-off")
    String open(@PathVariable long id, Model model) {
        return page(id, null, null, model);
    }

    @PostMapping("/articles/{id}/sign-off")
    String signOff(
            @PathVariable long id,
            SignOffForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            signOffs.signOff(id, form.against(), by);
            redirect.addFlashAttribute("said", "desk.said.signed-off");
            return "redirect:/articles/" + id;
        } catch (Refusal refusal) {
            return refused(id, form, refusal, model, response);
        }
    }

    @PostMapping("/articles/{id}/reopen")
    String reopen(
            @PathVariable long id,
            SignOffForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            signOffs.reopen(id, form.against(), form.reason(), by);
            redirect.addFlashAttribute("said", "desk.said.open-again");
            return "redirect:/articles/" + id;
        } catch (Refusal refusal) {
            return refused(id, form, refusal, model, response);
        }
    }

    private String refused(
            long id, SignOffForm form, Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        return page(id, form.reason(), refusal, model);
    }

    private String page(long id, @Nullable String reason, @Nullable Refusal refusal, Model model) {
        ArticleView article = articles.one(id);
        RevisionText text = articles.text(id, article.revision());
        Long closer = article.signedOffBy();
        List<Objection> objections = signOffs.objections(id);
        model.addAttribute(
                "page",
                new SignOffPage(
                        article,
                        articles.coverage(List.of(id)).getOrDefault(id, CoverageTally.NONE),
                        objections,
                        OpenLine.in(text, sights.in(text), claims.on(id)),
                        findings(objections),
                        closer == null ? null : people.byId(closer).name(),
                        reason,
                        refusal));
        return "desk/sign-off";
    }

    /** Several may be on the same words: what tells them apart is what was found. */
    private Map<Long, AnnotationView> findings(List<Objection> objections) {
        return annotations.some(
                objections.stream()
                        .filter(each ->
                                each.kind() == Objection.Kind.UNDECIDED_ANNOTATION
                                        || each.kind() == Objection.Kind.OPEN_QUERY)
                        .map(Objection::id)
                        .distinct()
                        .toList());
    }

    /** What a browser sends; a reason only to open an article again. */
    record SignOffForm(@Nullable Integer version, @Nullable String reason) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }
    }
}
