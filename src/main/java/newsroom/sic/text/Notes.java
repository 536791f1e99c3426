package newsroom.sic.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the note that a sentence points at by a star, a dagger or a number reads otherwise: "*
 * Not including interest." A note is told by the mark that it opens with. Only notes that changed
 * are read.
 */
final class Notes {

    private static final Pattern MARK = Pattern.compile("\\*+|[†‡§]|\\[\\d{1,3}]|[¹²³⁰⁴-⁹]+");

    /** Where several lines begin with it, it marks the items of a list. */
    private static final String STAR = "*";

    private final LinedTokens text;
    private final String whole;
    private final Map<String, List<Integer>> before = new HashMap<>();
    private final Map<String, List<Integer>> after = new HashMap<>();

    Notes(NeighbouringLines lines, Sections sections, Sections sectionsThere) {
        this.text = lines.before();
        this.whole = text.text().toString();
        lines.changed().forEach(line -> read(text, line, sections, before));
        lines.changedThere().forEach(line -> read(lines.after(), line, sectionsThere, after));
        if (opensSeveral(text, sections) || opensSeveral(lines.after(), sectionsThere)) {
            before.remove(STAR);
            after.remove(STAR);
        }
    }

    private static void read(
            LinedTokens text, int line, Sections sections, Map<String, List<Integer>> into) {
        int opens = line;
        while (!sections.opensBlock(opens)) {
            opens--;
        }
        String mark = opening(text, opens);
        if (mark.isEmpty()) {
            return;
        }
        List<Integer> words = into.computeIfAbsent(mark, _ -> new ArrayList<>());
        for (int i = text.first(line); i < text.end(line); i++) {
            if (text.tokens().isWord(i)) {
                words.add(text.tokens().id(i));
            }
        }
    }

    private static String opening(LinedTokens text, int line) {
        if (text.isEmpty(line)) {
            return "";
        }
        int start = text.tokens().start(text.first(line));
        String whole = text.text().toString();
        if (Character.isLetter(whole.charAt(start))) {
            return "";
        }
        Matcher mark = MARK.matcher(whole);
        mark.region(start, text.tokens().end(text.end(line) - 1));
        return mark.lookingAt() ? mark.group() : "";
    }

    private boolean opensSeveral(LinedTokens in, Sections sections) {
        int opened = 0;
        if (before.containsKey(STAR) || after.containsKey(STAR)) {
            for (int line = 0; line < in.lines(); line++) {
                opened += sections.opensBlock(line) && opening(in, line).equals(STAR) ? 1 : 0;
            }
        }
        return opened > 1;
    }

    boolean areOthers(int line) {
        if (before.isEmpty() && after.isEmpty()) {
            return false;
        }
        int start = text.tokens().start(text.first(line));
        int end = text.tokens().end(text.end(line) - 1);
        Matcher mark = MARK.matcher(whole);
        for (int at = start + 1; mark.find(at); at = mark.end()) {
            // what hangs on the end of a sentence is its own
            if (mark.start() > end || mark.start() == start) {
                return false;
            }
            end = Math.max(end, mark.end());
            if (pointsOn(mark.start(), mark.group())
                    && !before.getOrDefault(mark.group(), List.of())
                            .equals(after.getOrDefault(mark.group(), List.of()))) {
                return true;
            }
        }
        return false;
    }

    /** Behind a word: a star before one opens what is emphasised. */
    private boolean pointsOn(int at, String mark) {
        return mark.startsWith("[") || !Ignorable.isSpace(whole.codePointBefore(at));
    }
}
