package newsroom.sic.reading.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import newsroom.sic.reading.CloseReader;
import newsroom.sic.reading.Suggestion;
import newsroom.sic.text.CodePointText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles with what people marked in them: a file of labels beside the texts that it names.
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
        JsonNode root = JsonMapper.shared().readTree(json);
        var labels = new ArrayList<Label>();
        for (JsonNode each : root.get("labels")) {
            var reach = new HashSet<String>();
            each.get("reach").forEach(one -> reach.add(one.asString()));
            labels.add(
                    new Label(
                            each.get("id").asString(),
                            each.get("kind").asString(),
                            reach,
                            each.get("file").asString(),
                            each.get("start").asInt(),
                            each.get("end").asInt()));
        }
        var published = new HashMap<String, LocalDate>();
        root.path("published")
                .properties()
                .forEach(each ->
                        published.put(each.getKey(), LocalDate.parse(each.getValue().asString())));
        return new LabelledSet(folder, labels, published);
    }

    private List<String> files() {
        return labels.stream().map(Label::file).distinct().sorted().toList();
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
