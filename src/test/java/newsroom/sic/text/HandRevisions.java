package newsroom.sic.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Revisions written by hand, with what is said of their spans; the files tell their notation. */
record HandRevisions(List<HandRevision> all) {

    private static final Pattern NUMBERED = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    /**
     * @param words what is judged, where it first stands
     * @param turn which one of these words it follows to, from 1; 0 where it waits for a person
     */
    record Judged(String words, int turn) {}

    record HandRevision(
            String name, String language, String before, String after, List<Judged> spans) {}

    static HandRevisions of(String set) throws IOException {
        var all = new ArrayList<HandRevision>();
        String language = "en";
        String text = "";
        for (String block :
                Files.readString(Path.of("src/test/resources/text/" + set + ".txt"))
                        .split("\n\n", -1)) {
            List<String> rows = block.lines().filter(row -> !row.startsWith("#")).toList();
            if (rows.isEmpty()) {
                continue;
            }
            String name = rows.getFirst();
            if (name.startsWith("text ")) {
                language = name.substring(5);
                text = copy(rows.get(1));
                continue;
            }
            String before = text;
            String after = text;
            var spans = new ArrayList<Judged>();
            for (String row : rows.subList(1, rows.size())) {
                switch (row.substring(0, row.indexOf(' '))) {
                    case "-" -> before = copy(row);
                    case "+" -> after = copy(row);
                    case "~" -> after = edited(after, row);
                    case "seen" -> spans.add(new Judged(signs(row.substring(5)), 0));
                    case "kept" -> spans.add(new Judged(signs(row.substring(5)), 1));
                    case "kept2" -> spans.add(new Judged(signs(row.substring(6)), 2));
                    default -> throw new IllegalArgumentException(row);
                }
            }
            all.add(new HandRevision(name, language, before, after, spans));
        }
        return new HandRevisions(all);
    }

    private static String edited(String text, String row) {
        int arrow = row.indexOf(" →");
        String from = laidOut(row.substring(2, arrow));
        String to = laidOut(row.substring(arrow + 2).replaceFirst("^ ", ""));
        int at = text.indexOf(from);
        if (at < 0 || text.indexOf(from, at + 1) >= 0) {
            throw new IllegalArgumentException("not once: " + row);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    private static String copy(String row) {
        return laidOut(row.substring(2)) + "\n";
    }

    private static String laidOut(String row) {
        return signs(row.replace("|", "\n\n").replace("/", "\n"));
    }

    private static String signs(String row) {
        return NUMBERED.matcher(row)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)))
                .replace('⇥', '\t')
                .replace('¦', '|');
    }
}
