package newsroom.sic.history.web;

import java.time.Clock;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of an article, a claim or an annotation. What is no number is nobody's address. */
@Controller
class HistoryController {

    private static final int PAGE = 50;
    private static final String NUMBER = "{id:[1-9][0-9]{0,17}}";

    private final History history;
    private final Clock clock;

    HistoryController(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/articles/" + NUMBER + "/history")
    String ofArticle(@PathVariable long id, @RequestParam @Nullable String after, Model model) {
        return page(Subject.article(id), after, model);
    }

    @GetMapping("/claims/" + NUMBER + "/history")
    String ofClaim(@PathVariable long id, @RequestParam @Nullable String after, Model model) {
        return page(Subject.claim(id), after, model);
    }

    @GetMapping("/annotations/" + NUMBER + "/history")
    String ofAnnotation(@PathVariable long id, @RequestParam @Nullable String after, Model model) {
        return page(Subject.annotation(id), after, model);
    }

    private String page(Subject subject, @Nullable String after, Model model) {
        var part = history.of(subject, after, PAGE);
        if (part.items().isEmpty()) {
            throw Refusal.absent(subject.kind());
        }
        model.addAttribute("page", HistoryPage.of(subject, part, clock.getZone()));
        return "history/history";
    }
}
