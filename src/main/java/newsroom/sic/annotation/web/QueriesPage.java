package newsroom.sic.annotation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.QueryFilter;
import newsroom.sic.annotation.QueryRecord;
import newsroom.sic.annotation.QueryState;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of queries.
 *
 * @param people who can be chosen as the owner
 * @param next from where the list goes on; null at its end
 */
record QueriesPage(
        List<QueryRecord> rows, QueryFilter filter, List<Person> people, @Nullable String next) {

    public QueryState[] states() {
        return QueryState.values();
    }

    public Asked[] askable() {
        return Asked.values();
    }

    /** Where the list goes on. */
    public String more() {
        Map<String, String> values = new HashMap<>(filter.inAddress());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/queries");
        filter.inAddress().keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        if (next != null) {
            address.queryParam("after", "{after}");
            values.put("after", next);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    public static String excerpt(String text) {
        return AnnotationsPage.excerpt(text);
    }
}
