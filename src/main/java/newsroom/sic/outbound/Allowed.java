package newsroom.sic.outbound;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The places within the operator's own network that may be asked, each by host and port exactly as
 * it stands in an address. There, and only there, http, other ports and private addresses pass.
 */
record Allowed(Set<String> places) {

    Allowed {
        places = Set.copyOf(places);
    }

    /**
     * Between commas, as in "hooks.intern:8443, 10.0.0.7:8080".
     *
     * @throws IllegalArgumentException where one names no port
     */
    static Allowed in(String setting) {
        Set<String> places =
                Arrays.stream(setting.split(","))
                        .map(place -> place.strip().toLowerCase(Locale.ROOT))
                        .filter(place -> !place.isEmpty())
                        .collect(Collectors.toSet());
        for (String place : places) {
            if (!place.matches("[^\\s/@?#]+:\\d{1,5}")) {
                throw new IllegalArgumentException(
                        "sic.outbound.allow names hosts with their ports, as in"
                                + " hooks.intern:8443; not: "
                                + place);
            }
        }
        return new Allowed(places);
    }

    boolean lets(String host, int port) {
        boolean bare = host.indexOf(':') >= 0 && !host.startsWith("["); // as a client names IPv6
        return places.contains((bare ? "[" + host + "]" : host) + ":" + port);
    }
}
