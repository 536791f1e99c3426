package newsroom.sic.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.StoryView;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.DiscrepancyView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The work list: what does not agree and nobody has settled, or what else was asked for by name.
 *
 * @param all whether those too that somebody has settled, and those that are right
 * @param next where the list goes on
 */
record DiscrepanciesPage(
        List<DiscrepancyView> rows,
        DiscrepancyFilter filter,
        boolean all,
        List<StoryView> stories,
        @Nullable String next) {

    public boolean narrows() {
        return all || filter.narrows();
    }

    public String more() {
        Map<String, String> named = new LinkedHashMap<>(filter.inAddress());
        if (all) {
            named.put("state", "any");
        }
        named.put("after", String.valueOf(next));
        var address = UriComponentsBuilder.fromPath("/discrepancies");
        named.forEach(address::queryParam);
        return address.encode().toUriString();
    }
}
