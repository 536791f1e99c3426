package newsroom.sic.reading;

import java.util.List;
import newsroom.sic.text.Span;

/**
 * Something that a rule would have a person look at. It sets nothing; people decide.
 *
 * @param rule the rule's name
 * @param explanation one sentence that says why
 * @param related other spans of the text that it rests on
 */
public record Suggestion(
        String rule,
        SuggestedIssue issue,
        Weight severity,
        Span span,
        String explanation,
        List<Span> related) {

    public Suggestion {
        related = List.copyOf(related);
    }
}
