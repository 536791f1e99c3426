package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.reading.Line;
import newsroom.sic.reading.Passage;
import newsroom.sic.reading.Reading;

/**
 * Revisions of a text made by script, each with what is right for a span: worked out from the edit
 * itself, never by looking for words.
 */
final class RevisionSet {

    /** What is done to a text. */
    enum Kind {
        PARAGRAPH_ABOVE,
        EMOJI_AND_MARKS_EARLY,
        MARKS_NORMALISED,
        SENTENCES_REORDERED,
        LOOK_ALIKE_ADDED,
        FIGURE_CORRECTED,
        NAME_CHANGED,
        NEGATION_ADDED,
        SENTENCE_DELETED,
        PARAGRAPH_DOUBLED
    }

    /** What is right for a span. */
    enum Right {
        KEPT,
        CHANGED,
        AMBIGUOUS,
        LOST
    }

    /** Places are UTF-16 indices of the old text. */
    private record Edit(int from, int to, String by) {}

    /** A text's next revision. */
    record Revision(Kind kind, String before, String after, List<Edit> edits, List<Span> seen) {

        /** What is right for a span, and where it stands if it is kept. */
        Right right(Span span) {
            boolean inside = false;
            boolean around = false;
            for (Edit edit : edits) {
                if (kind == Kind.MARKS_NORMALISED || kind == Kind.SENTENCES_REORDERED) {
                    continue;
                }
                inside |= touches(edit, span);
            }
            for (Span sentence : seen) {
                around |= sentence.overlaps(span);
            }
            return switch (kind) {
                case PARAGRAPH_ABOVE, EMOJI_AND_MARKS_EARLY, MARKS_NORMALISED, LOOK_ALIKE_ADDED ->
                        Right.KEPT;
                case SENTENCES_REORDERED -> Right.KEPT;
                case FIGURE_CORRECTED, NAME_CHANGED, NEGATION_ADDED ->
                        inside || around ? Right.CHANGED : Right.KEPT;
                case SENTENCE_DELETED -> inside ? Right.LOST : Right.KEPT;
                case PARAGRAPH_DOUBLED -> around ? Right.AMBIGUOUS : Right.KEPT;
            };
        }

        private static boolean touches(Edit edit, Span span) {
            return edit.from < edit.to
                    ? edit.from < span.end() && span.start() < edit.to
                    : span.start() < edit.from && edit.from < span.end();
        }

        /** Where a place of the old text stands in the new one. */
        int there(int place, boolean end) {
            int moved = 0;
            for (Edit edit : edits) {
                boolean before = end ? edit.to <= place && edit.from < place : edit.to <= place;
                if (before) {
                    moved += edit.by.length() - (edit.to - edit.from);
                } else if (edit.from <= place && place < edit.to) {
                    moved += Math.min(edit.by.length(), place - edit.from) - (place - edit.from);
                }
            }
            return place + moved;
        }
    }

    private static final Pattern FIGURE = Pattern.compile("\\b\\d+\\b");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )\\p{Lu}\\p{Ll}{3,}\\b");
    private static final Pattern VERB = Pattern.compile("\\b(?:was|is|has|had|have|were|will)\\b ");

    private final String text;
    private final Reading reading;
    private final Random random;

    /** The text has no supplementary characters, so that both ways of counting are one. */
    RevisionSet(String text, Reading reading, long seed) {
        this.text = text;
        this.reading = reading;
        this.random = new Random(seed);
    }

    Revision make(Kind kind) {
        return switch (kind) {
            case PARAGRAPH_ABOVE -> {
                int at = passage().start();
                yield of(kind, List.of(insert(at, "The report was updated at noon.\n\n")));
            }
            case EMOJI_AND_MARKS_EARLY ->
                    of(kind, List.of(insert(0, "👩‍👩‍👧 🇺🇦 Cafe\u0301 e\u0301clair 𝔘\n\n")));
            case MARKS_NORMALISED -> of(kind, marks());
            case SENTENCES_REORDERED -> swapped(kind);
            case LOOK_ALIKE_ADDED -> {
                Span line = line();
                yield of(
                        kind,
                        List.of(
                                insert(
                                        text.length(),
                                        "\n\nElsewhere it was said: "
                                                + slice(line)
                                                + " Nobody added to that.\n")));
            }
            case FIGURE_CORRECTED -> found(kind, FIGURE, word -> "9" + word);
            case NAME_CHANGED -> found(kind, NAME, word -> "Novakova");
            case NEGATION_ADDED -> found(kind, VERB, word -> word + "not ");
            case SENTENCE_DELETED -> {
                Span line = line();
                yield of(kind, List.of(new Edit(line.start(), line.end(), "")));
            }
            case PARAGRAPH_DOUBLED -> {
                Span passage = passage();
                Revision made = of(kind, List.of(insert(passage.end(), "\n\n" + slice(passage))));
                yield new Revision(kind, text, made.after, made.edits, List.of(passage));
            }
        };
    }

    private static Edit insert(int at, String words) {
        return new Edit(at, at, words);
    }

    private List<Edit> marks() {
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < text.length(); i++) {
            String other =
                    switch (text.charAt(i)) {
                        case '“', '”' -> "\"";
                        case '’', '‘' -> "'";
                        case '"' -> "”";
                        case '\'' -> "’";
                        case '–', '—' -> "-";
                        case '…' -> "...";
                        case '\u00a0' -> " ";
                        default -> "";
                    };
            if (!other.isEmpty()) {
                edits.add(new Edit(i, i + 1, other));
            }
        }
        return edits;
    }

    private Revision swapped(Kind kind) {
        List<Line> lines = reading.lines();
        for (int tries = 0; tries < 200; tries++) {
            int n = random.nextInt(lines.size() - 1);
            Span one = lines.get(n).span();
            Span other = lines.get(n + 1).span();
            if (slice(one).length() > 40
                    && slice(other).length() > 40
                    && text.substring(one.end(), other.start()).equals(" ")) {
                int length = other.end() - one.start();
                String after =
                        text.substring(0, one.start())
                                + slice(other)
                                + " "
                                + slice(one)
                                + text.substring(other.end());
                var edits =
                        List.of(
                                new Edit(one.start(), one.end(), ""),
                                new Edit(other.start(), other.end(), ""));
                if (after.length() == text.length() && length > 0) {
                    return new Revision(kind, text, after, edits, List.of());
                }
            }
        }
        return of(kind, List.of());
    }

    /** Where a span stands after two neighbouring sentences changed places. */
    static Span swap(Revision revision, Span span) {
        Edit one = revision.edits.getFirst();
        Edit other = revision.edits.getLast();
        int gap = other.from - one.to;
        if (span.end() <= one.from || span.start() >= other.to) {
            return span;
        }
        if (span.start() >= one.from && span.end() <= one.to) {
            int by = other.to - other.from + gap;
            return new Span(span.start() + by, span.end() + by);
        }
        if (span.start() >= other.from && span.end() <= other.to) {
            int by = one.from - other.from;
            return new Span(span.start() + by, span.end() + by);
        }
        return new Span(0, 1);
    }

    private Revision found(
            Kind kind, Pattern what, java.util.function.UnaryOperator<String> other) {
        for (int tries = 0; tries < 200; tries++) {
            Span line = line();
            Matcher matcher = what.matcher(text).region(line.start(), line.end());
            matcher.useTransparentBounds(true);
            if (matcher.find()) {
                return of(
                        kind,
                        List.of(
                                new Edit(
                                        matcher.start(),
                                        matcher.end(),
                                        other.apply(matcher.group()))),
                        List.of(line));
            }
        }
        return of(kind, List.of());
    }

    private Revision of(Kind kind, List<Edit> edits) {
        return of(kind, edits, List.of());
    }

    private Revision of(Kind kind, List<Edit> edits, List<Span> seen) {
        var after = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).reversed())
                .forEach(edit -> after.replace(edit.from, edit.to, edit.by));
        return new Revision(kind, text, after.toString(), edits, seen);
    }

    private Span line() {
        return reading.lines().get(random.nextInt(reading.lines().size())).span();
    }

    private Span passage() {
        List<Passage> passages = reading.passages();
        return passages.get(random.nextInt(passages.size())).span();
    }

    private String slice(Span span) {
        return text.substring(span.start(), span.end());
    }
}
