package newsroom.sic.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.Emendations;
import newsroom.sic.ledger.StoryLedgers;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class LedgerController {

    private static final int MOST = 500;

    private final Stories stories;
    private final Articles articles;
    private final StoryLedgers ledgers;
    private final Discrepancies discrepancies;
    private final Emendations emendations;

    LedgerController(
            Stories stories,
            Articles articles,
            StoryLedgers ledgers,
            Discrepancies discrepancies,
            Emendations emendations) {
        this.stories = stories;
        this.articles = articles;
        this.ledgers = ledgers;
        this.discrepancies = discrepancies;
        this.emendations = emendations;
    }

    @GetMapping("/stories/{id}/ledger")
    String ledger(@PathVariable long id, Model model) {
        model.addAttribute("page", page(id, null, null, null, null));
        return "ledger/ledger";
    }

    @PostMapping("/stories/{id}/ledger/ties")
    String tie(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String one,
            @RequestParam(required = false) @Nullable String other,
            @RequestParam(defaultValue = "false") boolean joined,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes after) {
        emendations.tie(id, typed(one), typed(other), joined, by);
        return back(id, "ledger.said.tied", after);
    }

    @PostMapping("/stories/{id}/ledger/masters")
    String choose(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String print,
            @RequestParam(required = false) @Nullable List<String> others,
            @AuthenticationPrincipal Actor by,
            RedirectAttributes after) {
        emendations.choose(id, typed(print), others == null ? List.of() : others, by);
        return back(id, "ledger.said.chosen", after);
    }

    @PostMapping("/stories/{id}/ledger/transcripts")
    String add(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(required = false) @Nullable String url,
            @RequestParam(required = false) @Nullable String text,
            @AuthenticationPrincipal Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            emendations.add(id, title, url, text, by);
            return back(id, "ledger.said.added", after);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.ABSENT) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            model.addAttribute("page", page(id, title, url, text, refusal));
            return "ledger/ledger";
        }
    }

    private static String typed(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private static String back(long id, String said, RedirectAttributes after) {
        after.addFlashAttribute("said", said);
        return "redirect:/stories/" + id + "/ledger";
    }

    private LedgerPage page(
            long id,
            @Nullable String title,
            @Nullable String url,
            @Nullable String text,
            @Nullable Refusal refusal) {
        StoryView story = stories.one(id);
        List<Long> held = stories.articles(List.of(id)).getOrDefault(id, List.of());
        return new LedgerPage(
                story,
                ledgers.isBehind(id),
                ledgers.of(id),
                discrepancies
                        .find(new DiscrepancyFilter(id, null, null, null, null, false), null, MOST)
                        .items(),
                articles.some(held),
                emendations.of(id),
                title,
                url,
                text,
                refusal);
    }
}
