package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking work in hand, handing it over, letting it go. */
@Controller
class AssignController {

    private final Articles articles;
    private final Claims claims;
    private final People people;

    AssignController(Articles articles, Claims claims, People people) {
        this.articles = articles;
        this.claims = claims;
        this.people = people;
    }

    @PostMapping("/articles/{id}/assign")
    String article(
            @PathVariable long id,
            AssignForm form,
            @AuthenticationPrincipal Person by,
            RedirectAttributes redirect) {
        ArticleView before = articles.one(id);
        ArticleView now = articles.assign(id, form.against(), form.person(), form.day(), by);
        String undo =
                "/articles/%d/assign?version=%d&person=%s&dueOn=%s"
                        .formatted(
                                id,
                                now.version(),
                                Objects.toString(before.assignee(), ""),
                                Objects.toString(before.dueOn(), ""));
        tell(before.assignee(), now.assignee(), by, undo, redirect);
        return "redirect:/articles/" + id;
    }

    @PostMapping("/claims/{id}/assign")
    String claim(
            @PathVariable long id,
            AssignForm form,
            @AuthenticationPrincipal Person by,
            RedirectAttributes redirect) {
        ClaimView before = claims.one(id);
        ClaimView now = claims.assign(id, form.against(), form.person(), by);
        String undo =
                "/claims/%d/assign?version=%d&person=%s"
                        .formatted(id, now.version(), Objects.toString(before.assignee(), ""));
        tell(before.assignee(), now.assignee(), by, undo, redirect);
        return "redirect:/claims/" + id;
    }

    private void tell(
            @Nullable Long before,
            @Nullable Long now,
            Person by,
            String undo,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("undo", undo);
        if (Objects.equals(before, now)) {
            redirect.addFlashAttribute("said", "desk.said.day-set");
        } else if (now == null) {
            redirect.addFlashAttribute("said", "desk.said.let-go");
        } else if (now == by.id()) {
            redirect.addFlashAttribute("said", "desk.said.taken");
        } else {
            redirect.addFlashAttribute("said", "desk.said.handed-over");
            redirect.addFlashAttribute("saidOf", people.byId(now).displayName());
        }
    }

    /**
     * What a browser sends.
     *
     * @param person nobody where it is empty
     * @param dueOn no day where it is empty; an article's alone
     */
    record AssignForm(@Nullable Integer version, @Nullable Long person, @Nullable String dueOn) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }

        @Nullable LocalDate day() {
            return Typed.optionalDate("due date", dueOn);
        }
    }
}
