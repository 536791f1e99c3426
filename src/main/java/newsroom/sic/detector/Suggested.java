package newsroom.sic.detector;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.ledger.Suggestion;
import newsroom.sic.shared.Change;
import newsroom.sic.text.Sha256;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion in an article's current revision.
 *
 * @param key what it is known by within its article: its rule, its words and their sentence
 * @param explanation why, in English
 * @param related the other spans that it rests on
 * @param claimant whose words they are; null where nobody else's
 * @param fate what somebody made of it; null where it waits
 */
public record Suggested(
        long key,
        String rule,
        Issue issue,
        Severity severity,
        Span span,
        String exact,
        String explanation,
        List<Span> related,
        @Nullable String claimant,
        @Nullable Fate fate) {

    /** 52 bits: a number that fits wherever one is written. */
    private static final int DIGITS = 13;

    static Suggested of(Suggestion suggestion, Map<Long, Fate> fates) {
        long key = key(suggestion);
        return new Suggested(
                key,
                suggestion.rule(),
                Issue.valueOf(suggestion.issue().toUpperCase(Locale.ROOT)),
                Severity.valueOf(suggestion.severity().toUpperCase(Locale.ROOT)),
                suggestion.span(),
                suggestion.exact(),
                suggestion.explanation(),
                suggestion.related(),
                suggestion.claimant(),
                fates.get(key));
    }

    private static long key(Suggestion suggestion) {
        String known = suggestion.rule() + "\n" + suggestion.print();
        return Long.parseLong(Sha256.hex(known).substring(0, DIGITS), 16);
    }

    public boolean isWaiting() {
        return fate == null;
    }

    Change.Collector asChanges() {
        return new Change.Collector().note("rule", null, rule).note("exact", null, exact);
    }
}
