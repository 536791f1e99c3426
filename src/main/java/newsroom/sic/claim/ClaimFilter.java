package newsroom.sic.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which claims.
 *
 * @param assignee the account that checks it
 * @param words part of the statement, the quoted words or the claimant's name, in whatever case
 * @param outlet the outlet's exact name
 * @param changedSince those that were changed then or later
 * @param story those on the articles of a story
 * @param from the first day (UTC) on which it was made
 * @param to the last such day
 * @param dueBy those that are not checked and due by that day
 * @param lapsedBy those on which evidence is past its date on that day
 */
public record ClaimFilter(
        @Nullable Long article,
        @Nullable VerificationStatus status,
        @Nullable Verdict verdict,
        @Nullable Long assignee,
        @Nullable String words,
        @Nullable String outlet,
        @Nullable Instant changedSince,
        @Nullable Long story,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate lapsedBy) {

    public static final ClaimFilter ALL =
            new ClaimFilter(null, null, null, null, null, null, null, null, null, null, null, null);

    public ClaimFilter {
        words = Typed.optionalLine("search", words, 200);
        outlet = Typed.optionalLine("outlet", outlet, 200);
    }

    /** Whether it leaves anything out. */
    public boolean narrows() {
        return !equals(ALL);
    }

    /** The same, whenever they were changed. */
    public ClaimFilter whenever() {
        return new ClaimFilter(
                article, status, verdict, assignee, words, outlet, null, story, from, to, dueBy,
                lapsedBy);
    }

    /** The filter as an address names it. */
    public Map<String, String> inAddress() {
        Map<String, String> named = new LinkedHashMap<>();
        put(named, "article", article);
        put(named, "status", status == null ? null : status.slug());
        put(named, "verdict", verdict == null ? null : verdict.slug());
        put(named, "assignee", assignee);
        put(named, "q", words);
        put(named, "outlet", outlet);
        put(named, "changedSince", changedSince);
        put(named, "story", story);
        put(named, "from", from);
        put(named, "to", to);
        put(named, "dueBy", dueBy);
        put(named, "lapsedBy", lapsedBy);
        return named;
    }

    private static void put(Map<String, String> named, String name, @Nullable Object value) {
        if (value != null) {
            named.put(name, value.toString());
        }
    }

    /** The filter as a request asks for it, before it is found well-formed. */
    public record Asked(
            @Nullable Long article,
            @Nullable String status,
            @Nullable String verdict,
            @Nullable Long assignee,
            @Nullable String q,
            @Nullable String outlet,
            @Nullable String changedSince,
            @Nullable Long story,
            @Nullable String from,
            @Nullable String to,
            @Nullable String dueBy,
            @Nullable String lapsedBy) {

        public ClaimFilter filter() {
            return new ClaimFilter(
                    article,
                    Typed.optionalChoice("status", VerificationStatus.class, status),
                    Typed.optionalChoice("verdict", Verdict.class, verdict),
                    assignee,
                    q,
                    outlet,
                    Typed.optionalInstant("changed since", changedSince),
                    story,
                    Typed.optionalDate("first day", from),
                    Typed.optionalDate("last day", to),
                    Typed.optionalDate("due date", dueBy),
                    Typed.optionalDate("evidence past its date", lapsedBy));
        }
    }
}
