package newsroom.sic.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.article.Revised;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.RevisionView;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.Anchors;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Upload;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.WordDiff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of an article: those that it has had, and the next one. */
@Controller
class RevisionsController {

    private final Articles articles;
    private final Revisions revisions;
    private final Anchors anchors;
    private final Intake intake;
    private final People people;

    RevisionsController(
            Articles articles, Revisions revisions, Anchors anchors, Intake intake, People people) {
        this.articles = articles;
        this.revisions = revisions;
        this.anchors = anchors;
        this.intake = intake;
        this.people = people;
    }

    @GetMapping("/articles/{id}/revisions")
    String list(
            @PathVariable long id,
            @RequestParam(name = "from", required = false) @Nullable Integer asked,
            @RequestParam(name = "to", required = false) @Nullable Integer askedTo,
            Model model) {
        ArticleView article = articles.one(id);
        int to = Objects.requireNonNullElse(askedTo, article.revision());
        int from = Objects.requireNonNullElse(asked, Math.max(1, to - 1));
        List<RevisionView> all = revisions.of(id);
        RevisionText later = articles.text(id, to);
        model.addAttribute(
                "page",
                new RevisionsPage(
                        article,
                        all,
                        people.names(
                                all.stream()
                                        .map(RevisionView::addedBy)
                                        .collect(Collectors.toSet())),
                        from,
                        to,
                        from == to ? List.of() : later.against(articles.text(id, from))));
        return "desk/revisions";
    }

    @GetMapping("/articles/{id}/revisions/new")
    String open(@PathVariable long id, Model model, HttpServletResponse response) {
        try {
            articles.one(id).toWorkOn();
            return page(id, null, List.of(), null, model);
        } catch (Refusal setAside) {
            return refused(id, Sent.NOTHING, setAside, model, response);
        }
    }

    @PostMapping("/articles/{id}/revisions/preview")
    String preview(
            @PathVariable long id,
            Sent sent,
            @RequestParam(name = "copy", required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response) {
        try {
            ReadCopy read = read(articles.one(id).toWorkOn(), sent, file);
            return page(id, read, meanwhile(id, sent.against()), null, model);
        } catch (Refusal refusal) {
            return refused(id, sent, refusal, model, response);
        }
    }

    @PostMapping("/articles/{id}/revisions")
    String revise(
            @PathVariable long id,
            Sent sent,
            @AuthenticationPrincipal Person by,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        try {
            ReadCopy read = read(articles.one(id).toWorkOn(), sent, null);
            Revised revised = revisions.revise(id, read, sent.against(), by);
            redirect.addFlashAttribute(
                    "said", revised.isNew() ? "desk.said.revised" : "desk.said.same-text");
            redirect.addFlashAttribute("saidOf", revised.revision());
            boolean waits = !anchors.waiting(id, 1).isEmpty();
            return revised.isNew() && waits
                    ? "redirect:/anchors?article=" + id
                    : "redirect:/articles/" + id;
        } catch (Refusal refusal) {
            return refused(id, sent, refusal, model, response);
        }
    }

    private ReadCopy read(ArticleView article, Sent sent, @Nullable MultipartFile file) {
        if (file != null && !file.isEmpty()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return intake.read(new Upload(name, bytes(file)), article.details());
        }
        if (sent.named() != null && sent.original() != null) {
            return intake.readAgain(sent.original(), sent.named(), article.details());
        }
        return intake.read(
                Objects.requireNonNullElse(sent.text(), ""), sent.named(), article.details());
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refused(
            long id, Sent sent, Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.ABSENT) {
            throw refusal;
        }
        response.setStatus(refusal.kind().status());
        if (refusal.kind() == Refusal.Kind.STALE) {
            return page(
                    id,
                    read(articles.one(id), sent, null),
                    meanwhile(id, sent.against()),
                    refusal,
                    model);
        }
        ArticleView article = articles.one(id);
        model.addAttribute(
                "page",
                new RevisePage(
                        article,
                        article.revision(),
                        sent.text(),
                        sent.named(),
                        sent.original(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        refusal));
        return "desk/revise";
    }

    /** What the texts have changed that came since that revision. */
    private List<WordDiff.Stretch> meanwhile(long id, int revision) {
        RevisionText current = articles.text(id);
        return revision < 1 || revision >= current.number()
                ? List.of()
                : current.against(articles.text(id, revision));
    }

    private String page(
            long id,
            @Nullable ReadCopy read,
            List<WordDiff.Stretch> meanwhile,
            @Nullable Refusal refusal,
            Model model) {
        ArticleView article = articles.one(id);
        model.addAttribute(
                "page",
                new RevisePage(
                        article,
                        article.revision(),
                        read == null ? null : read.copy().text(),
                        read == null ? null : read.copy().fileName(),
                        read == null ? null : read.original(),
                        read != null && read.text().equals(articles.text(id).text()),
                        read == null ? List.of() : read.against(articles.text(id)),
                        read == null ? List.of() : anchors.foreseen(id, read),
                        meanwhile,
                        refusal));
        return "desk/revise";
    }

    /**
     * What a browser sends.
     *
     * @param revision the one that was looked at
     * @param file the name of the file that the text was read from
     * @param original the SHA-256 of that file, where it was laid by
     */
    record Sent(
            @Nullable String text,
            @Nullable Integer revision,
            @Nullable String file,
            @Nullable String original) {

        static final Sent NOTHING = new Sent(null, null, null, null);

        int against() {
            return Objects.requireNonNullElse(revision, -1);
        }

        @Nullable String named() {
            return file == null || file.isBlank() ? null : file;
        }
    }
}
