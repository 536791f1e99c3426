package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows spans from one revision of a text to the next. A span follows by itself only where its
 * whole sentence stands in the new text word for word and no other place fits as well; everything
 * else waits for a person, with the places that may be meant. A sentence is what is followed, not a
 * number of characters: a paragraph that was put above changes nothing, a "not" in another clause
 * does. One thread at a time.
 */
public final class Reanchoring {

    /** Candidates that a person is offered: one key each. */
    public static final int MOST = 9;

    /** How much of a sentence has to be left, for a sentence to be the same one, changed. */
    private static final double SOMETHING_LEFT = 0.34;

    private static final int FEW_WORDS = 3;

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Rivals rivals;
    private final Referents referents;
    private final Context context;
    private final Differing differing;
    private final Lookalikes lookalikes;
    private final Postings postings;

    /** What was found of a sentence, by its line: asked for once, however many spans lie in it. */
    private final Map<Integer, Optional<Standing>> standings = new HashMap<>();

    private Reanchoring(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.postings = new Postings(after.tokens(), alignment.vocabulary());
        this.rivals =
                new Rivals(
                        alignment, new Postings(before.tokens(), alignment.vocabulary()), postings);
        this.referents = new Referents(alignment);
        this.context = new Context(alignment);
        this.differing = new Differing(before, after);
        this.lookalikes = new Lookalikes(alignment, postings, differing);
    }

    /**
     * Lines two revisions up.
     *
     * @param linesBefore the sentences of the one, in its order
     * @param linesAfter the sentences of the other
     */
    public static Reanchoring between(
            CodePointText before,
            List<Span> linesBefore,
            CodePointText after,
            List<Span> linesAfter) {
        return new Reanchoring(TextAlignment.of(before, linesBefore, after, linesAfter));
    }

    /** Sentences that stand in the new text word for word. */
    private record Standing(int there, List<Integer> rivals, boolean ofOthers) {}

    /** A run of tokens. */
    private record Run(int start, int end) {

        int length() {
            return end - start;
        }
    }

    /**
     * For each line of the old text the line of the new one that says the same, word for word; -1
     * where none does.
     */
    public int[] linesThatStayed() {
        int[] stayed = new int[before.lines()];
        for (int line = 0; line < stayed.length; line++) {
            Run run = new Run(before.first(line), before.end(line));
            stayed[line] =
                    run.length() > 0 && isIntact(run)
                            ? wholeLine(alignment.there(run.start), run.length())
                            : -1;
        }
        return stayed;
    }

    private int wholeLine(int there, int length) {
        int line = after.lineOf(there);
        return after.first(line) == there && after.end(line) == there + length ? line : -1;
    }

    /** What became of a span that holds anything to be seen. */
    public Placement place(Span span) {
        int startUtf16 = before.text().toUtf16(span.start());
        int endUtf16 = before.text().toUtf16(span.end());
        int first = before.tokens().firstEndingAfter(startUtf16);
        int end = before.tokens().firstEndingAfter(endUtf16 - 1);
        if (end < before.size() && before.tokens().start(end) < endUtf16) {
            end++;
        }
        if (first >= end) {
            return new Placement.Lost(0, List.of());
        }
        Run words = new Run(first, end);
        int line = before.lineOf(first);
        int lastLine = before.lineOf(end - 1);
        Run sentence = new Run(before.first(line), before.end(lastLine));
        Optional<Standing> standing =
                line == lastLine
                        ? standings.computeIfAbsent(line, _ -> standing(sentence))
                        : standing(sentence);
        return standing.isPresent()
                ? stood(span, words, sentence, standing.get())
                : judged(words, sentence);
    }

    private Optional<Standing> standing(Run sentence) {
        if (!isIntact(sentence)) {
            return Optional.empty();
        }
        int there = alignment.there(sentence.start);
        return Optional.of(
                new Standing(
                        there,
                        rivals.of(sentence.start, sentence.end, there),
                        referents.mayBeOthers(sentence.start, there)
                                || context.hasTurned(sentence.start, sentence.end, there)
                                || (saysLittle(sentence) && isAlone(sentence, there))));
    }

    /** Whether other words stand on both sides of it. */
    private boolean isAlone(Run sentence, int there) {
        return rivals.agreement(sentence.start, there, sentence.length()) == 0;
    }

    /** Whether it stands in the new text word for word, as sentences of their own. */
    private boolean isIntact(Run sentence) {
        int block = alignment.blockBefore(sentence.start);
        if (block == TextAlignment.NONE || block != alignment.blockBefore(sentence.end - 1)) {
            return false;
        }
        int there = alignment.there(sentence.start);
        int first = after.first(after.lineOf(there));
        int last = after.end(after.lineOf(there + sentence.length() - 1)) - 1;
        return alignment.blockAfter(first) == block && alignment.blockAfter(last) == block;
    }

    private boolean saysLittle(Run sentence) {
        int words = 0;
        for (int i = sentence.start; i < sentence.end && words <= FEW_WORDS; i++) {
            words += Says.isWord(before.tokens().word(i)) ? 1 : 0;
        }
        return words <= FEW_WORDS;
    }

    private Placement stood(Span span, Run words, Run sentence, Standing standing) {
        int offset = words.start - sentence.start;
        if (!standing.rivals.isEmpty()) {
            return new Placement.Ambiguous(
                    standing.rivals.stream()
                            .map(place -> candidate(words, place + offset, sentence))
                            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                            .limit(MOST)
                            .toList());
        }
        Run there = new Run(standing.there + offset, standing.there + offset + words.length());
        if (standing.ofOthers) {
            return new Placement.Changed(
                    Difference.SUBJECT,
                    List.of(new Candidate(after.span(there.start, there.end), 0.9)));
        }
        Span place = carried(span, words, there);
        return place.start() == span.start()
                ? new Placement.Exact(place)
                : new Placement.Moved(place);
    }

    private Candidate candidate(Run words, int there, Run sentence) {
        int around = rivals.agreement(words.start, there, words.length());
        return new Candidate(
                after.span(there, there + words.length()),
                (sentence.length() + around) / (double) (sentence.length() + 32));
    }

    /** The span itself, edges within a word too where that word is the same letter by letter. */
    private Span carried(Span span, Run words, Run there) {
        Tokens one = before.tokens();
        Tokens other = after.tokens();
        int start = other.start(there.start);
        int end = other.end(there.end - 1);
        int into = before.text().toUtf16(span.start()) - one.start(words.start);
        int short_ = one.end(words.end - 1) - before.text().toUtf16(span.end());
        if (into > 0 && one.raw(words.start).equals(other.raw(there.start))) {
            start += into;
        }
        if (short_ > 0 && one.raw(words.end - 1).equals(other.raw(there.end - 1))) {
            end -= short_;
        }
        return after.text().spanOfUtf16(start, end);
    }

    private Placement judged(Run words, Run sentence) {
        var candidates = new ArrayList<Candidate>();
        Optional<Run> place = projected(words, sentence);
        Difference why = Difference.GONE;
        if (place.isPresent()) {
            why = why(words, place.get(), sentence);
            candidates.add(scored(words, place.get(), 1));
        } else {
            var alike = lookalikes.of(before.lineOf(words.start), words.start, words.end);
            if (!alike.isEmpty()) {
                var best = alike.getFirst();
                alike.forEach(one ->
                        candidates.add(
                                new Candidate(after.span(one.start(), one.end()), one.likeness())));
                if (best.likeness() == 1) {
                    return new Placement.Ambiguous(candidates);
                }
                why = why(words, new Run(best.start(), best.end()), sentence);
            }
        }
        addWordsElsewhere(words, candidates);
        return why == Difference.GONE
                ? new Placement.Lost(near(words.start), candidates)
                : new Placement.Changed(why, candidates);
    }

    private Candidate scored(Run words, Run place, double most) {
        double likeness = differing.likeness(words.start, words.end, place.start, place.end);
        return new Candidate(after.span(place.start, place.end), most * (0.5 + likeness / 2));
    }

    private Difference why(Run words, Run place, Run sentence) {
        if (differing.isSame(words.start, words.end, place.start, place.end)) {
            int line = after.lineOf(place.start);
            int lastLine = after.lineOf(place.end - 1);
            Difference around =
                    differing.why(
                            sentence.start,
                            sentence.end,
                            after.first(line),
                            after.end(lastLine),
                            false);
            return around == Difference.NEGATION ? around : Difference.CONTEXT;
        }
        return differing.why(
                words.start, words.end, place.start, place.end, isQuoted(words, sentence));
    }

    private boolean isQuoted(Run words, Run sentence) {
        int marks = 0;
        for (int i = sentence.start; i < words.start; i++) {
            marks += isMark(i) ? 1 : 0;
        }
        return marks % 2 == 1 || isMark(words.start);
    }

    private boolean isMark(int token) {
        return before.tokens().word(token).equals("\"");
    }

    /** Where the words would stand by what is left of their sentence around them. */
    private Optional<Run> projected(Run words, Run sentence) {
        int[] bounds = bulk(sentence);
        if (bounds.length == 0) {
            return Optional.empty();
        }
        int start = bounds[0];
        for (int i = words.start; i >= sentence.start; i--) {
            int there = alignment.there(i);
            if (there >= bounds[0] && there < bounds[1]) {
                start = i == words.start ? there : there + 1;
                break;
            }
        }
        int end = bounds[1];
        for (int i = words.end - 1; i < sentence.end; i++) {
            int there = alignment.there(i);
            if (there >= start && there < bounds[1]) {
                end = i == words.end - 1 ? there + 1 : there;
                break;
            }
        }
        return start < end ? Optional.of(new Run(start, end)) : Optional.empty();
    }

    /** The sentences of the new text in which most of an old one stands; empty where too little. */
    private int[] bulk(Run sentence) {
        Map<Integer, Integer> perLine = new HashMap<>();
        int words = 0;
        for (int i = sentence.start; i < sentence.end; i++) {
            if (!Says.isWord(before.tokens().word(i))) {
                continue;
            }
            words++;
            if (alignment.there(i) != TextAlignment.NONE) {
                perLine.merge(after.lineOf(alignment.there(i)), 1, Integer::sum);
            }
        }
        int most = perLine.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int best =
                perLine.entrySet().stream()
                        .filter(line -> line.getValue() == most)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(-1);
        if (best < 0) {
            return new int[0];
        }
        int first = best;
        while (perLine.getOrDefault(first - 1, 0) > 1) {
            first--;
        }
        int last = best;
        while (perLine.getOrDefault(last + 1, 0) > 1) {
            last++;
        }
        int left = 0;
        for (int line = first; line <= last; line++) {
            left += perLine.getOrDefault(line, 0);
        }
        return left < SOMETHING_LEFT * words
                ? new int[0]
                : new int[] {after.first(first), after.end(last)};
    }

    /** The very words elsewhere, behind what is likelier. */
    private void addWordsElsewhere(Run words, List<Candidate> candidates) {
        for (int place : postings.places(before.tokens(), words.start, words.end, MOST)) {
            Span span = after.span(place, place + words.length());
            if (candidates.size() < MOST
                    && candidates.stream().noneMatch(one -> one.span().overlaps(span))) {
                int around = rivals.agreement(words.start, place, words.length());
                candidates.add(new Candidate(span, 0.3 + around / 100.0));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    }

    /** Behind the last word before it that still stands. */
    private int near(int token) {
        for (int i = token - 1; i >= 0; i--) {
            if (alignment.there(i) != TextAlignment.NONE) {
                return after.text().toCodePoint(after.tokens().end(alignment.there(i)));
            }
        }
        return 0;
    }
}
