package newsroom.sic.annotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
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

/** A query from asked to ruled. */
@Controller
class QueryController {

    private final Queries queries;
    private final Annotations annotations;
    private final AnnotationSheets sheets;
    private final Claims claims;
    private final People people;

    QueryController(
            Queries queries,
            Annotations annotations,
            AnnotationSheets sheets,
            Claims claims,
            People people) {
        this.queries = queries;
        this.annotations = annotations;
        this.sheets = sheets;
        this.claims = claims;
        this.people = people;
    }

    @GetMapping("/annotations/{id}/queries/new")
    String open(@PathVariable long id, @AuthenticationPrincipal Person by, Model model) {
        return asking(id, QueryForm.blank(by.id()), null, model);
    }

    @PostMapping("/annotations/{id}/queries")
    String ask(
            @PathVariable long id,
            QueryForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            QueryView put = queries.ask(id, form.asQuery(), by);
            redirect.addFlashAttribute("said", "annotation.said.query-put");
            return to(put);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return asking(id, form, refusal, model);
        }
    }

    private String asking(long id, QueryForm form, @Nullable Refusal refusal, Model model) {
        AnnotationView annotation = annotations.one(id);
        model.addAttribute(
                "page",
                new AskPage(
                        annotation,
                        claims.one(annotation.claimId()),
                        people.active(),
                        form,
                        refusal));
        return "annotation/ask";
    }

    @GetMapping("/queries/{id}/answer/new")
    String answer(@PathVariable long id, Model model) {
        QueryView query = queries.one(id);
        return page(query, AnswerForm.blank(query, queries.today()), null, null, model);
    }

    @PostMapping("/queries/{id}/answer")
    String answer(
            @PathVariable long id,
            AnswerForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            QueryView answered = queries.answer(id, form.against(), form.asAnswer(), by);
            redirect.addFlashAttribute("said", "annotation.said.query-answered");
            return to(answered);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(queries.one(id), form, null, refusal, model);
        }
    }

    @GetMapping("/queries/{id}/ruling/new")
    String rule(@PathVariable long id, Model model) {
        QueryView query = queries.one(id);
        return page(query, null, RulingForm.blank(query), null, model);
    }

    @PostMapping("/queries/{id}/ruling")
    String rule(
            @PathVariable long id,
            RulingForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            QueryView ruled =
                    queries.rule(id, form.against(), form.asRuling(), form.sentence(), by);
            redirect.addFlashAttribute("said", "annotation.said.query-ruled");
            redirect.addFlashAttribute(
                    "undo",
                    "/queries/%d/reopen?reason=undone&version=%d".formatted(id, ruled.version()));
            return to(ruled);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return page(queries.one(id), null, form, refusal, model);
        }
    }

    private String page(
            QueryView query,
            @Nullable AnswerForm answer,
            @Nullable RulingForm ruling,
            @Nullable Refusal refusal,
            Model model) {
        ClaimView claim = claims.one(annotations.one(query.annotationId()).claimId());
        Set<Long> accounts = new HashSet<>(Set.of(query.owner()));
        accounts.add(query.askedBy());
        if (query.ruling() != null) {
            accounts.add(query.ruling().by());
        }
        model.addAttribute(
                "page",
                new QueryPage(
                        query,
                        query.standing(queries.today()),
                        claim,
                        people.names(accounts),
                        answer,
                        ruling,
                        refusal));
        return answer == null ? "annotation/ruling" : "annotation/answer";
    }

    @PostMapping("/queries/{id}/hand-over")
    String handOver(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable Long owner,
            @AuthenticationPrincipal Person by,
            RedirectAttributes redirect) {
        if (owner == null) {
            throw Refusal.ofField("owner", "annotation.refused.owner-not-active");
        }
        QueryView before = queries.one(id);
        QueryView given = queries.handOver(id, Objects.requireNonNullElse(version, -1), owner, by);
        redirect.addFlashAttribute("said", "annotation.said.query-handed-over");
        redirect.addFlashAttribute(
                "undo",
                "/queries/%d/hand-over?owner=%d&version=%d"
                        .formatted(id, before.owner(), given.version()));
        return to(given);
    }

    @PostMapping("/queries/{id}/reopen")
    String reopen(
            @PathVariable long id,
            ReopenForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            QueryView open =
                    queries.reopen(
                            id,
                            form.against(),
                            form.reason(),
                            Typed.optionalDate("due date", form.dueOn()),
                            by);
            redirect.addFlashAttribute("said", "annotation.said.query-reopened");
            return to(open);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute(
                    "sheet",
                    sheets.refused(
                            queries.one(id).annotationId(),
                            by,
                            new Talk.Refused(
                                    "reopen-query-" + id, form.reason(), form.dueOn(), refusal)));
            return "annotation/annotation";
        }
    }

    /** Back to the annotation, and to the very query. */
    private static String to(QueryView query) {
        return "redirect:/annotations/%d?query=%d#query-%d"
                .formatted(query.annotationId(), query.id(), query.id());
    }

    /** A query being taken up again. */
    record ReopenForm(@Nullable Integer version, @Nullable String reason, @Nullable String dueOn) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }
    }
}
