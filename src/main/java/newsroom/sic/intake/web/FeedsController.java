package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import newsroom.sic.intake.feed.Feeds;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The feeds that are followed. */
@Controller
class FeedsController {

    private static final String PAGE = "intake/feeds";

    private final Feeds feeds;

    FeedsController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feeds")
    String all(Model model) {
        return show(null, null, model);
    }

    @PostMapping("/feeds")
    String follow(
            @RequestParam(required = false) @Nullable String address,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(() -> feeds.follow(address, by), address, response, model);
    }

    @PostMapping("/feeds/{id}")
    String turn(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam boolean on,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(() -> feeds.turn(id, version, on, by), null, response, model);
    }

    private String carryOut(
            Runnable change, @Nullable String typed, HttpServletResponse response, Model model) {
        try {
            change.run();
            return "redirect:/feeds";
        } catch (Refusal no) {
            if (no.kind() == Refusal.Kind.ABSENT) {
                throw no;
            }
            response.setStatus(no.kind().status());
            return show(typed, no, model);
        }
    }

    private String show(@Nullable String typed, @Nullable Refusal refusal, Model model) {
        model.addAttribute("page", new FeedsPage(feeds.all(), typed, refusal));
        return PAGE;
    }
}
