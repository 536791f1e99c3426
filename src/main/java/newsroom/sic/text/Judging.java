package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of words whose sentence reads otherwise: why, and the places that may be meant. */
final class Judging {

    private final TextAlignment alignment;
    private final LinedTokens before;
    private final LinedTokens after;
    private final Postings postings;
    private final Rivals rivals;
    private final Differing differing;
    private final Lookalikes lookalikes;
    private final Remains remains;

    Judging(TextAlignment alignment, Postings postings, Rivals rivals) {
        this.alignment = alignment;
        this.before = alignment.before();
        this.after = alignment.after();
        this.postings = postings;
        this.rivals = rivals;
        this.differing = new Differing(alignment);
        this.lookalikes = new Lookalikes(alignment, postings, differing);
        this.remains = new Remains(alignment);
    }

    Placement judged(Run words, Run sentence) {
        var candidates = new ArrayList<Candidate>();
        Optional<Run> place = projected(words, sentence);
        Difference why = Difference.GONE;
        if (place.isPresent()) {
            why = why(words, place.get(), sentence);
            candidates.add(scored(words, place.get(), 1));
        } else {
            var alike = lookalikes.of(before.lineOf(words.start()), words.start(), words.end());
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
                ? new Placement.Lost(near(words.start()), candidates)
                : new Placement.Changed(why, candidates);
    }

    private Candidate scored(Run words, Run place, double most) {
        double likeness =
                differing.likeness(words.start(), words.end(), place.start(), place.end());
        return new Candidate(after.span(place.start(), place.end()), most * (0.5 + likeness / 2));
    }

    private Difference why(Run words, Run place, Run sentence) {
        if (differing.isSame(words.start(), words.end(), place.start(), place.end())) {
            int line = after.lineOf(place.start());
            int lastLine = after.lineOf(place.end() - 1);
            Difference around =
                    differing.why(
                            sentence.start(),
                            sentence.end(),
                            after.first(line),
                            after.end(lastLine),
                            false);
            return around == Difference.NEGATION ? around : Difference.CONTEXT;
        }
        return differing.why(
                words.start(), words.end(), place.start(), place.end(), isQuoted(words, sentence));
    }

    private boolean isQuoted(Run words, Run sentence) {
        int marks = 0;
        for (int i = sentence.start(); i < words.start(); i++) {
            marks += isMark(i) ? 1 : 0;
        }
        return marks % 2 == 1 || isMark(words.start());
    }

    private boolean isMark(int token) {
        return before.tokens().word(token).equals("\"");
    }

    /** Where the words would stand by what is left of their sentence around them. */
    private Optional<Run> projected(Run words, Run sentence) {
        Optional<Run> left =
                remains.of(before.lineOf(sentence.start()), before.lineOf(sentence.end() - 1));
        if (left.isEmpty()) {
            return Optional.empty();
        }
        Run bounds = left.get();
        int start = bounds.start();
        for (int i = words.start(); i >= sentence.start(); i--) {
            int there = alignment.there(i);
            if (there >= bounds.start() && there < bounds.end()) {
                start = i == words.start() ? there : there + 1;
                break;
            }
        }
        int end = bounds.end();
        for (int i = words.end() - 1; i < sentence.end(); i++) {
            int there = alignment.there(i);
            if (there >= start && there < bounds.end()) {
                end = i == words.end() - 1 ? there + 1 : there;
                break;
            }
        }
        return start < end ? Optional.of(new Run(start, end)) : Optional.empty();
    }

    /** The very words elsewhere, behind what is likelier. */
    private void addWordsElsewhere(Run words, List<Candidate> candidates) {
        for (int place :
                postings.places(before.tokens(), words.start(), words.end(), Reanchoring.MOST)) {
            Span span = after.span(place, place + words.length());
            if (candidates.size() < Reanchoring.MOST
                    && candidates.stream().noneMatch(one -> one.span().overlaps(span))) {
                int around = rivals.agreement(words.start(), place, words.length());
                candidates.add(new Candidate(span, 0.3 + around / 100.0));
            }
        }
        if (candidates.size() > 1) {
            candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        }
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
