package newsroom.sic.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a list is narrowed to, to be told in words: "Status: checked".
 *
 * @param name under which messages have what it is called
 * @param word the key of its value, where that is a word of ours
 * @param text its value otherwise, as it was typed
 */
record Narrowed(String name, @Nullable String word, String text) {

    /** The words of a filter's values, by the file that is asked for and the filter's name. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "claims.status", "claim.verification-status.",
                    "claims.verdict", "claim.verdict.",
                    "annotations.state", "annotation.review-state.",
                    "annotations.issue", "annotation.issue.",
                    "annotations.severity", "annotation.severity.",
                    "annotations.waited", "annotation.wait.",
                    "discrepancies.kind", "ledger.kind.",
                    "discrepancies.assessment", "ledger.assessment.",
                    "discrepancies.state", "ledger.discrepancy-state.",
                    "corrections.state", "export.correction-state.");

    /**
     * @param what the file: "claims"
     * @param query as an address names it; one that no address does is told as it is
     */
    static List<Narrowed> in(String what, String query) {
        try {
            return Asking.named(query).entrySet().stream()
                    .filter(each -> !each.getValue().isBlank())
                    .map(each -> of(what, each.getKey(), each.getValue()))
                    .toList();
        } catch (Refusal odd) {
            return List.of(new Narrowed("other", null, query));
        }
    }

    private static Narrowed of(String what, String name, String value) {
        String words = WORDS.get(what + "." + name);
        String constant = value.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return new Narrowed(name, words == null ? null : words + constant, value);
    }

    /** Where messages have what each is called, under its name. */
    public String names() {
        return "export.narrowed";
    }
}
