package newsroom.sic.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import newsroom.sic.intake.feed.FeedContents;
import newsroom.sic.intake.feed.Feeds;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Some of what is in a feed, without following it. */
@Controller
class FeedItemsController {

    private final FeedContents contents;
    private final Feeds feeds;

    FeedItemsController(FeedContents contents, Feeds feeds) {
        this.contents = contents;
        this.feeds = feeds;
    }

    /** Asks another machine, so it is nothing that a link may do. */
    @PostMapping("/feeds/items")
    String list(
            @RequestParam(required = false) @Nullable String address,
            HttpServletResponse response,
            Model model) {
        try {
            return show(contents.at(address), null, model);
        } catch (Refusal no) {
            return refused(address, no, response, model);
        }
    }

    /**
     * Brings some of them in.
     *
     * @param items those that are ticked
     * @param offered all that could be
     * @param all whether it is all the same which are ticked
     */
    @PostMapping("/feeds/items/chosen")
    String bringIn(
            @RequestParam(required = false) @Nullable String address,
            @RequestParam(name = "item", required = false) @Nullable List<String> items,
            @RequestParam(name = "offered", required = false) @Nullable List<String> offered,
            @RequestParam(defaultValue = "false") boolean all,
            @AuthenticationPrincipal Actor by,
            HttpServletResponse response,
            Model model) {
        List<String> chosen = Objects.requireNonNullElse(all ? offered : items, List.of());
        try {
            if (chosen.isEmpty()) {
                response.setStatus(Refusal.Kind.INVALID.status());
                Refusal none = Refusal.ofField("item", "intake.refused.choose-items");
                return show(contents.at(address), none, model);
            }
            return "redirect:/imports/" + contents.bringIn(address, chosen, by).id();
        } catch (Refusal no) {
            return refused(address, no, response, model);
        }
    }

    private String refused(
            @Nullable String address, Refusal no, HttpServletResponse response, Model model) {
        response.setStatus(no.kind().status());
        model.addAttribute("page", new FeedsPage(feeds.all(), address, no));
        return "intake/feeds";
    }

    private static String show(FeedContents.Listed listed, @Nullable Refusal refusal, Model model) {
        model.addAttribute("page", new FeedItemsPage(listed, refusal));
        return "intake/feed-items";
    }
}
