package newsroom.sic.annotation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.Threads;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people say to each other about an annotation. */
@Controller
class TalkController {

    private final Threads threads;
    private final AnnotationSheets sheets;

    TalkController(Threads threads, AnnotationSheets sheets) {
        this.threads = threads;
        this.sheets = sheets;
    }

    @PostMapping("/annotations/{id}/comments")
    String say(
            @PathVariable long id,
            CommentForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            CommentView said = threads.say(id, form.asComment(), by);
            redirect.addFlashAttribute("said", "annotation.said.commented");
            return to(said, form.from());
        } catch (Refusal refusal) {
            return refused(
                    id,
                    new Talk.Refused(form.id(), form.body(), null, refusal),
                    form.from(),
                    by,
                    model,
                    response);
        }
    }

    @PostMapping("/comments/{id}/resolve")
    String resolve(
            @PathVariable long id,
            TurnForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            CommentView turned = threads.resolve(id, form.against(), form.reason(), by);
            redirect.addFlashAttribute("said", "annotation.said.resolved");
            redirect.addFlashAttribute(
                    "undo",
                    "/comments/%d/reopen?reason=undone&version=%d".formatted(id, turned.version()));
            return to(turned, form.from());
        } catch (Refusal refusal) {
            return refused(id, form, refusal, by, model, response);
        }
    }

    @PostMapping("/comments/{id}/reopen")
    String reopen(
            @PathVariable long id,
            TurnForm form,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            CommentView turned = threads.reopen(id, form.against(), form.reason(), by);
            redirect.addFlashAttribute("said", "annotation.said.open-again");
            return to(turned, form.from());
        } catch (Refusal refusal) {
            return refused(id, form, refusal, by, model, response);
        }
    }

    private String refused(
            long commentId,
            TurnForm form,
            Refusal refusal,
            Person by,
            Model model,
            HttpServletResponse response) {
        return refused(
                threads.one(commentId).annotationId(),
                new Talk.Refused("turn-" + commentId, form.reason(), null, refusal),
                form.from(),
                by,
                model,
                response);
    }

    private String refused(
            long annotationId,
            Talk.Refused form,
            @Nullable String from,
            Person by,
            Model model,
            HttpServletResponse response) {
        if (form.refusal().kind() == Refusal.Kind.ABSENT) {
            throw form.refusal();
        }
        response.setStatus(form.refusal().kind().status());
        model.addAttribute("sheet", sheets.refused(annotationId, by, form));
        model.addAttribute("from", from);
        return "annotation/annotation";
    }

    /** Back to where it was said, and to the very comment. */
    private static String to(CommentView comment, @Nullable String from) {
        String here = "comment=" + comment.id() + "#comment-" + comment.id();
        return "review".equals(from)
                ? "redirect:/review?at=" + comment.annotationId() + "&" + here
                : "redirect:/annotations/" + comment.annotationId() + "?" + here;
    }

    /**
     * A comment as a browser sends it.
     *
     * @param from "review" where it was said beside the queue
     */
    record CommentForm(
            @Nullable String body,
            @Nullable Long inReplyTo,
            @Nullable String requestKey,
            @Nullable String from) {

        String id() {
            return inReplyTo == null ? "comment-new" : "reply-" + inReplyTo;
        }

        NewComment asComment() {
            return new NewComment(Objects.requireNonNullElse(body, ""), inReplyTo, requestKey);
        }
    }

    /** A thread being resolved or opened again. */
    record TurnForm(@Nullable Integer version, @Nullable String reason, @Nullable String from) {

        int against() {
            return Objects.requireNonNullElse(version, -1);
        }
    }
}
