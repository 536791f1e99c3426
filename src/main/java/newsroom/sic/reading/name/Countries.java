package newsroom.sic.reading.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of countries, as the platform knows them, and short forms that news prints. */
final class Countries {

    private static final Set<String> NAMES =
            Stream.concat(
                            Stream.of(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code))
                                    .map(place -> place.getDisplayCountry(Locale.ENGLISH)),
                            Stream.of(
                                    "US",
                                    "U.S.",
                                    "UK",
                                    "U.K.",
                                    "EU",
                                    "Britain",
                                    "America",
                                    "Czech Republic",
                                    "Turkey"))
                    .collect(Collectors.toUnmodifiableSet());

    private Countries() {}

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }
}
