package newsroom.sic.ledger;

import java.util.List;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would have somebody look at in a revision.
 *
 * @param issue in the words of annotations: "figure"
 * @param print what the words in their sentence are known by in a later revision
 * @param explanation one sentence, in English
 * @param related the other spans that it rests on
 * @param claimant whose words they are, where they lie within a quotation
 */
public record Suggestion(
        String rule,
        String issue,
        String severity,
        Span span,
        String exact,
        String print,
        String explanation,
        List<Span> related,
        @Nullable String claimant) {

    public Suggestion {
        related = List.copyOf(related);
    }
}
