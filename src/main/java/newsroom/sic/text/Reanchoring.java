package newsroom.sic.text;

import java.util.Comparator;
import java.util.List;
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

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Rivals rivals;
    private final Standings standings;
    private final Judging judging;

    private Reanchoring(TextAlignment alignment) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        var postings = new Postings(after.tokens(), alignment.vocabulary());
        this.rivals =
                new Rivals(
                        alignment, new Postings(before.tokens(), alignment.vocabulary()), postings);
        this.standings = new Standings(alignment, rivals);
        this.judging = new Judging(alignment, postings, rivals);
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

    /**
     * For each line of the old text the line of the new one that says the same, word for word; -1
     * where none does.
     */
    public int[] linesThatStayed() {
        int[] stayed = new int[before.lines()];
        for (int line = 0; line < stayed.length; line++) {
            Run run = new Run(before.first(line), before.end(line));
            stayed[line] =
                    run.length() > 0 && standings.isIntact(run)
                            ? wholeLine(alignment.there(run.start()), run.length())
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
        Optional<Standings.Standing> standing = standings.of(line, lastLine);
        return standing.isPresent()
                ? stood(span, words, sentence, standing.get())
                : judging.judged(words, sentence);
    }

    private Placement stood(Span span, Run words, Run sentence, Standings.Standing standing) {
        int offset = words.start() - sentence.start();
        if (!standing.rivals().isEmpty()) {
            return new Placement.Ambiguous(
                    standing.rivals().stream()
                            .map(place -> candidate(words, place + offset, sentence))
                            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                            .limit(MOST)
                            .toList());
        }
        Run there = new Run(standing.there() + offset, standing.there() + offset + words.length());
        if (standing.ofOthers()) {
            return new Placement.Changed(
                    Difference.SUBJECT,
                    List.of(new Candidate(after.span(there.start(), there.end()), 0.9)));
        }
        Span place = carried(span, words, there, standing.verbatim());
        return place.start() == span.start()
                ? new Placement.Exact(place)
                : new Placement.Moved(place);
    }

    private Candidate candidate(Run words, int there, Run sentence) {
        int around = rivals.agreement(words.start(), there, words.length());
        return new Candidate(
                after.span(there, there + words.length()),
                (sentence.length() + around) / (double) (sentence.length() + 32));
    }

    /** The span itself, edges within a word too where that word is the same letter by letter. */
    private Span carried(Span span, Run words, Run there, boolean verbatim) {
        Tokens one = before.tokens();
        Tokens other = after.tokens();
        int start = other.start(there.start());
        int end = other.end(there.end() - 1);
        int into = before.text().toUtf16(span.start()) - one.start(words.start());
        int short_ = one.end(words.end() - 1) - before.text().toUtf16(span.end());
        if (into > 0 && (verbatim || one.isLikeForLike(words.start(), other, there.start()))) {
            start += into;
        }
        if (short_ > 0
                && (verbatim || one.isLikeForLike(words.end() - 1, other, there.end() - 1))) {
            end -= short_;
        }
        return after.text().spanOfUtf16(start, end);
    }
}
