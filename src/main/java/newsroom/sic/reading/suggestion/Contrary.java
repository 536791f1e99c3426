package newsroom.sic.reading.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two things that news says of one event and that exclude each other, from {@code contraries.txt}.
 *
 * @param of what the two sentences have to share besides
 */
record Contrary(Side one, Side other, Bond of) {

    enum Bond {
        NONE,
        SAME,
        PERSON
    }

    /** A pattern, and the words of which one has to be there before it is tried. */
    record Side(List<String> cues, Pattern pattern) {

        boolean mayBeIn(String words) {
            return cues.stream().anyMatch(words::contains);
        }

        Matcher in(String words) {
            return pattern.matcher(words);
        }

        private static Side of(String told) {
            int at = told.indexOf(" > ");
            return new Side(
                    List.of(told.substring(0, at).split(",")),
                    Pattern.compile(told.substring(at + 3)));
        }
    }

    static List<Contrary> all() {
        try (var in = Contrary.class.getResourceAsStream("/reading/contraries.txt")) {
            String all =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Contrary::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of contraries is damaged", e);
        }
    }

    private static Contrary of(String line) {
        int bond = line.lastIndexOf(" @");
        int middle = line.indexOf(" :: ");
        return new Contrary(
                Side.of(line.substring(0, middle)),
                Side.of(line.substring(middle + 4, bond)),
                switch (line.substring(bond + 2).strip()) {
                    case "person" -> Bond.PERSON;
                    case "same" -> Bond.SAME;
                    default -> Bond.NONE;
                });
    }
}
