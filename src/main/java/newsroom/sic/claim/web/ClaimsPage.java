package newsroom.sic.claim.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ClaimFilter;
import newsroom.sic.claim.ClaimRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of claims.
 *
 * @param article the one that the list is narrowed to; null for all, or where there is no such
 * @param people who can be chosen as the one who checks
 * @param next from where the list goes on; null at its end
 */
record ClaimsPage(
        List<ClaimRecord> rows,
        ClaimFilter filter,
        @Nullable ArticleView article,
        List<String> outlets,
        List<Person> people,
        LocalDate today,
        @Nullable String next) {

    /** Code points of a claim's words that a row shows. */
    private static final int EXCERPT = 200;

    /** Where the list goes on. */
    public String more() {
        return next == null ? "/claims" : address("/claims", "after", next);
    }

    /** The same claims as a file for programs. */
    public String csv() {
        return address("/exports/claims.csv");
    }

    /** The same claims as a file of JSON Lines. */
    public String jsonLines() {
        return address("/exports/claims.jsonl");
    }

    /** Where a file of the same claims is prepared. */
    public String prepare() {
        String asked = csv().replaceFirst("^[^?]*\\??", "");
        return UriComponentsBuilder.fromPath("/exports")
                .queryParam("what", "claims")
                .queryParam("query", "{query}")
                .encode()
                .buildAndExpand(Map.of("query", asked))
                .toUriString();
    }

    /** The same claims as a file for spreadsheets. */
    public String spreadsheet() {
        return address("/exports/claims.csv", "excel", "true");
    }

    private String address(String path, String... more) {
        Map<String, String> values = new HashMap<>(filter.inAddress());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        filter.inAddress().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        for (int i = 0; i < more.length; i += 2) {
            address.queryParam(more[i], "{" + more[i] + "}");
            values.put(more[i], more[i + 1]);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** The day of the filter's moment, for a field that takes days. */
    public @Nullable LocalDate changedSince() {
        return filter.changedSince() == null
                ? null
                : LocalDate.ofInstant(filter.changedSince(), ZoneOffset.UTC);
    }

    public boolean isLate(ClaimRecord row) {
        return row.dueOn() != null && row.dueOn().isBefore(today) && row.verdict() == null;
    }

    /** Whether the statement says something else than the quoted words. */
    public boolean isReworded(ClaimRecord row) {
        return !row.statement().equals(row.place().exact());
    }

    public static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
    }
}
