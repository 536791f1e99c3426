package newsroom.sic.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newsroom.sic.text.CodePointText;
import org.jspecify.annotations.Nullable;

/** A reading with the words beside it. */
record Read(CodePointText text, Reading reading) {

    static Read of(String text, @Nullable String language) {
        return new Read(CodePointText.of(text), new Reader().read(text, language));
    }

    static Read seed(String number) throws IOException {
        try (var seeds = Files.list(Path.of("seeds"))) {
            Path seed =
                    seeds.filter(file -> file.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow();
            return of(Files.readString(seed), null);
        }
    }

    List<String> lines() {
        return reading.lines().stream().map(line -> text.slice(line.span())).toList();
    }

    /** "HEADLINE Putin visits …" */
    List<String> passages() {
        return reading.passages().stream().map(p -> p.kind() + " " + text.slice(p.span())).toList();
    }

    /** The kinds in order, each as often as it stands. */
    List<PassageKind> kinds() {
        return reading.passages().stream().map(Passage::kind).toList();
    }

    List<String> of(PassageKind kind) {
        return reading.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(passage -> text.slice(passage.span()))
                .toList();
    }
}
