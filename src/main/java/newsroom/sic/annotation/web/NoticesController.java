package newsroom.sic.annotation.web;

import java.time.Instant;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.NoticeRecord;
import newsroom.sic.annotation.NoticeView;
import newsroom.sic.annotation.Notices;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
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

/** One's own notices. */
@Controller
class NoticesController {

    private static final int ROWS = 50;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    String list(
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Person person,
            Model model) {
        Slice<NoticeRecord> found = notices.of(person, after, ROWS);
        model.addAttribute(
                "page",
                new NoticesPage(found.items(), after == null || after.isEmpty(), found.next()));
        return "annotation/notices";
    }

    /**
     * @param then "open" to go where it happened
     */
    @PostMapping("/notices/{id}/read")
    String read(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String then,
            @AuthenticationPrincipal Person person) {
        NoticeView read = notices.read(id, person);
        return "redirect:" + ("open".equals(then) ? read.address() : "/notices");
    }

    /**
     * @param seen when the latest that was before their eyes was given
     */
    @PostMapping("/notices/read")
    String readAll(
            @RequestParam(required = false) @Nullable String seen,
            @AuthenticationPrincipal Person person,
            RedirectAttributes redirect) {
        Instant until = Typed.optionalInstant("latest notice", seen);
        if (until == null) {
            throw new Refusal(Refusal.Kind.MALFORMED, "annotation.refused.notices-unsaid");
        }
        notices.readAll(person, until);
        redirect.addFlashAttribute("said", "annotation.said.all-read");
        return "redirect:/notices";
    }
}
