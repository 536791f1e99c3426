package newsroom.sic.ledger.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Finding;
import newsroom.sic.ledger.lining.Said;
import newsroom.sic.ledger.lining.Stenographer;
import newsroom.sic.ledger.lining.StoryLedger;
import newsroom.sic.ledger.lining.Ties;
import newsroom.sic.ledger.lining.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stories with what people marked in them: a file of labels beside the texts that it names. Where
 * it names no stories all its texts are one.
 */
record LabelledStories(
        Path folder,
        List<Mark> marks,
        List<List<String>> stories,
        Map<String, LocalDate> published) {

    static LabelledStories at(Path file) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
        var marks = new ArrayList<Mark>();
        for (JsonNode each : root.get("labels")) {
            var reach = new HashSet<String>();
            each.get("reach").forEach(one -> reach.add(one.asString()));
            marks.add(
                    new Mark(
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
        Path parent = file.toAbsolutePath().getParent();
        return new LabelledStories(
                parent == null ? file : parent, marks, stories(root, marks), published);
    }

    private static List<List<String>> stories(JsonNode root, List<Mark> marks) {
        var stories = new ArrayList<List<String>>();
        for (JsonNode story : root.path("stories")) {
            var files = new ArrayList<String>();
            story.forEach(file -> files.add(file.asString()));
            stories.add(files);
        }
        if (stories.isEmpty()) {
            stories.add(marks.stream().map(Mark::file).distinct().sorted().toList());
        }
        return stories;
    }

    BetweenTrial tried() throws IOException {
        var stenographer = new Stenographer();
        var raised = new ArrayList<Raised>();
        for (List<String> files : stories) {
            var told = new ArrayList<Told>();
            for (String file : files) {
                LocalDate day = published.get(file);
                Said said =
                        stenographer.takeDown(Files.readString(folder.resolve(file)), "en", day);
                told.add(new Told(told.size(), 1, day == null ? said.written() : day, said));
            }
            StoryLedger.of(told, Ties.NONE, Set.of(), Set.of()).findings().stream()
                    .filter(each -> !each.assessment().isBenign())
                    .forEach(each -> raised.add(raised(each, files)));
        }
        return new BetweenTrial(marks, raised);
    }

    private static Raised raised(Finding finding, List<String> files) {
        return new Raised(
                finding.kind() == Kind.TEXT ? "copy" : finding.kind().slug(),
                finding.assessment(),
                finding.members().stream()
                        .map(each ->
                                new Raised.Spot(
                                        files.get(Math.toIntExact(each.articleId())),
                                        each.place().start(),
                                        each.place().end(),
                                        each.place().exact()))
                        .toList(),
                finding.because().english());
    }
}
