package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** "40 of 80, or 60 percent": a share that its own counts do not give. */
final class ShareAgainstCounts implements Rule {

    private static final Reason REASON =
            new Reason("share-against-counts", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> LEADS = Set.of(",", "or", "(", "–", "—", "-");
    private static final double PERCENT_OFF = 1.01;
    private static final double FRACTION_OFF = 4;
    private static final double VAGUE_OFF = 6;
    private static final int NEAR = 7;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!ReadText.isCopy(text.sentences().get(i).passage())) {
                continue;
            }
            List<Count> counts = Count.in(text, i);
            for (int k = 0; k + 2 < counts.size(); k++) {
                Doubt doubt = partOfWhole(text, counts, k);
                if (doubt == null) {
                    doubt = shareOfThem(text, counts, k);
                }
                if (doubt == null) {
                    doubt = shareOfWhole(text, counts, k);
                }
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    /** "300 of its 1,500 jobs, a third"; "one in five cases, or 25 percent". */
    private static @Nullable Doubt partOfWhole(ReadText text, List<Count> counts, int at) {
        Count part = counts.get(at);
        Count whole = counts.get(at + 1);
        Count share = counts.get(at + 2);
        boolean apart =
                isPartOf(part, whole)
                        && isShare(share)
                        && whole.gap(share) <= NEAR
                        && whole.isParted(share, LEADS);
        return apart ? doubt(text, part, whole, share) : null;
    }

    /** "450 children, half of them, 250": the share stands before its count. */
    private static @Nullable Doubt shareOfThem(ReadText text, List<Count> counts, int at) {
        Count whole = counts.get(at);
        Count share = counts.get(at + 1);
        Count part = counts.get(at + 2);
        boolean ofThem =
                share.sentence().isAt(share.figure().to(), "of")
                        && (share.sentence().isAt(share.figure().to() + 1, "them")
                                || share.sentence().isAt(share.figure().to() + 1, "whom"));
        boolean named =
                isShare(share)
                        && ofThem
                        && whole.figure().isPlainCount()
                        && part.figure().isPlainCount()
                        && whole.isExact()
                        && part.isExact()
                        && whole.gap(share) <= 4
                        && share.gap(part) <= 4
                        && part.value() < whole.value();
        return named ? doubt(text, part, whole, share) : null;
    }

    /** "4 percent of its sales of 500 million euros, or 40 million". */
    private static @Nullable Doubt shareOfWhole(ReadText text, List<Count> counts, int at) {
        Count share = counts.get(at);
        Count whole = counts.get(at + 1);
        Count part = counts.get(at + 2);
        Sentence sentence = share.sentence();
        boolean told =
                share.isPercent()
                        && share.isExact()
                        && sentence.isAt(share.figure().to(), "of")
                        && share.gap(whole) <= NEAR
                        && (sentence.isAt(part.figure().from() - 1, "or")
                                || sentence.isAt(part.figure().from() - 1, "("))
                        && whole.gap(part) <= 3
                        && whole.hasUnitOf(part)
                        && whole.isExact()
                        && part.isExact()
                        && !whole.isPercent();
        return told ? doubt(text, part, whole, share) : null;
    }

    private static boolean isPartOf(Count part, Count whole) {
        Sentence sentence = part.sentence();
        if (!part.isExact()
                || !whole.isExact()
                || !part.hasUnitOf(whole)
                || part.isPercent()
                || part.value() >= whole.value()
                || part.value() < 1) {
            return false;
        }
        int at = part.figure().to();
        boolean out = sentence.isAt(at, "out");
        at = out ? at + 1 : at;
        boolean of = sentence.isAt(at, "of") || (sentence.isAt(at, "in") && part.value() < 10);
        int gap = whole.figure().from() - at;
        boolean owned = (gap == 3 || gap == 4) && sentence.isAt(at + gap - 1, "'s");
        return of && ((gap >= 1 && gap <= 2) || owned);
    }

    private static boolean isShare(Count count) {
        boolean fraction = count.figure().isPlainCount() && count.value() < 1;
        return (count.isPercent() || fraction) && count.figure().upper() == null;
    }

    private static @Nullable Doubt doubt(ReadText text, Count part, Count whole, Count share) {
        double real = 100 * part.value() / whole.value();
        double told = share.isPercent() ? share.value() : 100 * share.value();
        double off = share.isPercent() ? PERCENT_OFF : FRACTION_OFF;
        Approximation bound = share.figure().approximation();
        boolean open =
                (bound == Approximation.OVER || bound == Approximation.AT_LEAST)
                        ? real > told
                        : (bound == Approximation.UNDER || bound == Approximation.AT_MOST)
                                && real < told;
        if (open || Math.abs(real - told) <= (bound == null ? off : VAGUE_OFF)) {
            return null;
        }
        return REASON.at(
                Math.min(share.place()[0], Math.min(part.place()[0], whole.place()[0])),
                Math.max(share.place()[1], part.place()[1]),
                part.words(text)
                        + " of "
                        + whole.words(text)
                        + " is "
                        + Math.round(real)
                        + " percent, not what is given.");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
