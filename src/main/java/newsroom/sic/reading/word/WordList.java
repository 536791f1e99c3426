package newsroom.sic.reading.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words in small letters from a file of the program; what follows {@code #} is a remark. */
public final class WordList {

    private WordList() {}

    public static Set<String> named(String name) {
        String path = "/reading/" + name + ".txt";
        try (var in = WordList.class.getResourceAsStream(path)) {
            var text =
                    new String(
                            Objects.requireNonNull(in, path).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of words " + name + " is damaged", e);
        }
    }
}
