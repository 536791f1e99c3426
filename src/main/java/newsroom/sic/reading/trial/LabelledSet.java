package newsroom.sic.reading.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import newsroom.sic.reading.CloseReader;
import newsroom.sic.reading.Labelled;
import newsroom.sic.reading.Suggestion;
import newsroom.sic.text.CodePointText;

/**
 * Articles with what people marked in them, and the texts themselves.
 *
 * @param folder where they are
 * @param published by file, the day on which an article appeared, where the file of labels has it
 */
record LabelledSet(Folder folder, List<Label> labels, Map<String, LocalDate> published) {

    /** Gives the text of a file by its name. */
    interface Folder {

        String text(String file) throws IOException;
    }

    static LabelledSet at(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Path folder = parent == null ? file : parent;
        return of(Files.readString(file), name -> Files.readString(folder.resolve(name)));
    }

    static LabelledSet of(String json, Folder folder) {
        Labelled labelled = Labelled.in(json);
        return new LabelledSet(
                folder, labelled.places().stream().map(Label::new).toList(), labelled.published());
    }

    private List<String> files() {
        return labels.stream().map(label -> label.place().file()).distinct().sorted().toList();
    }

    /** With those rules that are let near a file. */
    Trial tried(BiPredicate<String, String> ruleOnFile) throws IOException {
        var reader = new CloseReader();
        var flags = new ArrayList<Flag>();
        for (String file : files()) {
            String text = folder.text(file);
            var measured = CodePointText.of(text);
            for (Suggestion each : reader.read(text, "en", published.get(file)).suggestions()) {
                if (ruleOnFile.test(each.rule(), file)) {
                    flags.add(
                            new Flag(
                                    file,
                                    each.rule(),
                                    each.issue().code(),
                                    each.span().start(),
                                    each.span().end(),
                                    measured.slice(each.span())));
                }
            }
        }
        return new Trial(labels, flags);
    }
}
