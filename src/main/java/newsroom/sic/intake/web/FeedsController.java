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

    private static final int ITEMS = 50;

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
        try {
            return "redirect:/feeds/" + feeds.follow(address, by);
        } catch (Refusal no) {
            response.setStatus(no.kind().status());
            return show(address, no, model);
        }
    }

    private String show(@Nullable String typed, @Nullable Refusal refusal, Model model) {
        model.addAttribute("page", new FeedsPage(feeds.all(), typed, refusal));
        return "intake/feeds";
    }

    @GetMapping("/feeds/{id}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return show(id, after, null, null, model);
    }

    @PostMapping("/feeds/{id}")
    String turn(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam boolean on,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(id, () -> feeds.turn(id, version, on, by), null, response, model);
    }

    @PostMapping("/feeds/{id}/address")
    String move(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String address,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        return carryOut(id, () -> feeds.move(id, version, address, by), address, response, model);
    }

    @PostMapping("/feeds/{id}/ask")
    String askNow(@PathVariable long id, HttpServletResponse response, Model model) {
        return carryOut(id, () -> feeds.askNow(id), null, response, model);
    }

    @PostMapping("/feeds/{id}/remove")
    String remove(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        String there = carryOut(id, () -> feeds.remove(id, version, by), null, response, model);
        return there.startsWith("redirect:") ? "redirect:/feeds" : there;
    }

    private String carryOut(
            long id,
            Runnable change,
            @Nullable String typed,
            HttpServletResponse response,
            Model model) {
        try {
            change.run();
            return "redirect:/feeds/" + id;
        } catch (Refusal no) {
            if (no.kind() == Refusal.Kind.ABSENT) {
                throw no;
            }
            response.setStatus(no.kind().status());
            return show(id, null, typed, no, model);
        }
    }

    private String show(
            long id,
            @Nullable String after,
            @Nullable String typed,
            @Nullable Refusal refusal,
            Model model) {
        model.addAttribute(
                "page",
                new FeedPage(
                        feeds.one(id),
                        feeds.seen(id),
                        feeds.items(id, after, ITEMS),
                        typed,
                        refusal));
        return "intake/feed";
    }
}
