package newsroom.sic.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Real revisions: what stood before and after an edit of the Markdown files of git repositories.
 */
final class EditHistories {

    /** Shorter ones are stubs. */
    private static final int SHORTEST = 800;

    private static final Pattern FRONT = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final Pattern CODE =
            Pattern.compile("(?m)^(```|~~~).*?^\\1\\s*$", Pattern.DOTALL);
    private static final Pattern TAGS =
            Pattern.compile("<[^>\n]{0,400}>|\\{[{%].*?[%}]\\}|!\\[[^]\n]*\\]\\([^)\n]*\\)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^]\n]*)\\](?:\\([^)\n]*\\)|\\[[^]\n]*\\])");
    private static final Pattern MARKS =
            Pattern.compile("(?m)^#+ *|\\*\\*|__|`|(?<!\\w)[*_]|[*_](?!\\w)");

    private EditHistories() {}

    /** A text and the next one, as prose. */
    record Edit(String file, String before, String after) {}

    private record Blobs(String file, String before, String after) {}

    /**
     * Some of the edits of each repository under a folder, and of itself: the same ones each time.
     */
    static List<Edit> under(Path folder, int ofEach) throws IOException {
        var edits = new ArrayList<Edit>();
        for (Path repository : repositories(folder)) {
            List<Blobs> all = changes(repository);
            Collections.shuffle(all, new Random(3));
            Set<String> seen = new LinkedHashSet<>();
            int taken = 0;
            for (Blobs blobs : all) {
                if (taken == ofEach) {
                    break;
                }
                if (!seen.add(blobs.file)) {
                    continue;
                }
                String before = prose(git(repository, "cat-file", "blob", blobs.before));
                String after = prose(git(repository, "cat-file", "blob", blobs.after));
                if (before.length() >= SHORTEST
                        && after.length() >= SHORTEST
                        && !before.equals(after)) {
                    edits.add(new Edit(blobs.file, before, after));
                    taken++;
                }
            }
        }
        return edits;
    }

    private static List<Path> repositories(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 3)) {
            return all.filter(path ->
                            Files.exists(path.resolve("HEAD"))
                                    && Files.isDirectory(path.resolve("objects")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Blobs> changes(Path repository) throws IOException {
        var changes = new ArrayList<Blobs>();
        String raw =
                git(
                        repository,
                        "log",
                        "--diff-filter=M",
                        "--format=",
                        "--raw",
                        "--no-abbrev",
                        "--no-renames",
                        "--",
                        "*.md");
        for (String row : raw.split("\n", -1)) {
            String[] columns = row.split("[ \t]", -1);
            if (columns.length == 6
                    && columns[5].matches(".*(post|news|blog|article|/20\\d\\d).*")) {
                changes.add(new Blobs(columns[5], columns[2], columns[3]));
            }
        }
        return changes;
    }

    private static String git(Path repository, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "--git-dir=" + repository));
        Collections.addAll(command, arguments);
        Process git =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Without mark-up, a paragraph in a line. */
    static String prose(String markdown) {
        String text =
                FRONT.matcher(markdown.replace("\r\n", "\n").replace("\uFEFF", ""))
                        .replaceFirst("");
        text = CODE.matcher(text).replaceAll("");
        text = TAGS.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text =
                text.replaceAll("(?m)^\\s*[-*+] +", "\n• ")
                        .replaceAll("(?m)^ *(?:>|\\[[^]]+\\]:.*$) ?", "");
        text = MARKS.matcher(text).replaceAll("");
        return text.strip()
                .replaceAll("[ \t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("(?<!\n)\n(?![\n•]|\\d+\\.)", " ")
                .replaceAll("\n{2,}(?=•)", "\n")
                .replaceAll("\n{3,}", "\n\n");
    }
}
