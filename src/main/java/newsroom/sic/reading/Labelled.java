package newsroom.sic.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people marked in articles: a file of labels, which lies beside the texts that it names.
 *
 * @param published by file, the day on which an article appeared, where the labels have it
 * @param stories the files of each; where the labels name no stories all files are one
 */
public record Labelled(
        List<Place> places, Map<String, LocalDate> published, List<List<String>> stories) {

    /**
     * One mark, a span in code points.
     *
     * @param reach what has to be read to find it: this article, others, sources
     */
    public record Place(
            String id, String kind, Set<String> reach, String file, int start, int end) {

        /** What looks suspicious and is right. */
        public boolean isControl() {
            return kind.equals("control");
        }

        /** Copy, framing and what asks for a check are marked, and no rule's business. */
        public boolean isLeftOut() {
            return Set.of("copy", "framing", "check").contains(kind);
        }

        public boolean overlaps(String inFile, int from, int to) {
            return file.equals(inFile) && start < to && from < end;
        }
    }

    /** The content of such a file; throws Jackson's exceptions where it is none. */
    public static Labelled in(String json) {
        JsonNode root = JsonMapper.shared().readTree(json);
        var places = new ArrayList<Place>();
        for (JsonNode each : root.get("labels")) {
            var reach = new HashSet<String>();
            each.get("reach").forEach(one -> reach.add(one.asString()));
            places.add(
                    new Place(
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
        return new Labelled(places, published, stories(root, places));
    }

    private static List<List<String>> stories(JsonNode root, List<Place> places) {
        var stories = new ArrayList<List<String>>();
        for (JsonNode story : root.path("stories")) {
            var files = new ArrayList<String>();
            story.forEach(file -> files.add(file.asString()));
            stories.add(files);
        }
        if (stories.isEmpty()) {
            stories.add(places.stream().map(Place::file).distinct().sorted().toList());
        }
        return stories;
    }
}
