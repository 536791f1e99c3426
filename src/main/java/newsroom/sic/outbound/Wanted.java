package newsroom.sic.outbound;

import java.util.Set;

/**
 * What is to be fetched.
 *
 * @param types the media types that will do, without parameters, such as "text/html"
 * @param mostBytes of the answer, sent and unpacked
 */
public record Wanted(Set<String> types, int mostBytes) {

    public Wanted {
        types = Set.copyOf(types);
    }
}
