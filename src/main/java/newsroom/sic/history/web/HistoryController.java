package newsroom.sic.history.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;
    private final Clock clock;

    HistoryController(History history, MessageSource messages, Clock clock) {
        this.history = history;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/articles/" + NUMBER + "/history")
    String ofArticle(
            @PathVariable long id,
            @RequestParam @Nullable String after,
            Locale locale,
            Model model) {
        return page(Subject.article(id), after, locale, model);
    }

    @GetMapping("/claims/" + NUMBER + "/history")
    String ofClaim(
            @PathVariable long id,
            @RequestParam @Nullable String after,
            Locale locale,
            Model model) {
        return page(Subject.claim(id), after, locale, model);
    }

    @GetMapping("/annotations/" + NUMBER + "/history")
    String ofAnnotation(
            @PathVariable long id,
            @RequestParam @Nullable String after,
            Locale locale,
            Model model) {
        return page(Subject.annotation(id), after, locale, model);
    }

    private String page(Subject subject, @Nullable String after, Locale locale, Model model) {
        var part = history.of(subject, after, PAGE);
        if (part.items().isEmpty()) {
            throw Refusal.absent(subject.kind());
        }
        List<Subject> subjects =
                Stream.concat(Stream.of(subject), part.items().stream().map(Entry::subject))
                        .toList();
        model.addAttribute(
                "page",
                HistoryPage.of(
                        subject,
                        part,
                        history.gone(subjects),
                        new InWords(messages, locale, clock.getZone())));
        return "history/history";
    }
}
