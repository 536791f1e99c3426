package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Persons;

/** A report of what somebody said that the words quoted beside it deny. */
final class SaidOtherwise implements Rule {

    private static final Reason REASON =
            new Reason("said-otherwise", SuggestedIssue.PARAPHRASE, Weight.HIGH);

    /** Reported one way and the other: it is the text that does not agree. */
    private static final Reason TWICE =
            new Reason("said-otherwise", SuggestedIssue.CONTRADICTION, Weight.HIGH);

    private static final int NEAR = 2;
    private static final int LONGEST = 9;
    private static final double MOSTLY = 0.5;

    @Override
    public List<Doubt> in(ReadText text) {
        var persons = new Persons(text.sentences(), text.names());
        var doubts = new ArrayList<Doubt>();
        List<Utterance> all = Utterance.in(text, persons);
        for (int i = 0; i < all.size(); i++) {
            Utterance report = all.get(i);
            if (report.quoted()) {
                continue;
            }
            for (int k = Math.max(0, i - 8); k < Math.min(all.size(), i + 9); k++) {
                Utterance other = all.get(k);
                boolean beside =
                        k != i
                                && Math.abs(other.paragraph() - report.paragraph()) <= NEAR
                                && (other.quoted() || k > i);
                if (beside && other.isBy(report) && deny(report, other)) {
                    if (other.quoted() || !(isTrailed(text, report) || isTrailed(text, other))) {
                        doubts.add(doubt(REASON, text, report, other));
                    } else {
                        doubts.add(doubt(TWICE, text, report, other));
                        doubts.add(doubt(TWICE, text, other, report));
                    }
                    break;
                }
            }
        }
        return doubts;
    }

    /** "…, the director said": its speaker stands behind it. */
    private static boolean isTrailed(ReadText text, Utterance report) {
        return report.end() < text.text().length()
                && Character.isLetterOrDigit(text.text().charAt(report.end()));
    }

    private static Doubt doubt(Reason reason, ReadText text, Utterance one, Utterance other) {
        return reason.at(
                one.start(),
                one.end(),
                "The report and the words \u201c"
                        + text.slice(other.start(), Math.min(other.end(), other.start() + 90))
                        + "\u201d do not go together.",
                new int[] {other.start(), other.end()});
    }

    /** One says of mostly the same words what the other negates, or counts them otherwise. */
    private static boolean deny(Utterance report, Utterance other) {
        Set<String> shared = Content.shared(report.content(), other.content());
        int smaller = Math.min(report.content().size(), other.content().size());
        boolean same =
                shared.size() >= MOSTLY * smaller
                        && shared.size() >= (smaller <= 2 ? 1 : smaller <= 4 ? 2 : 3);
        int larger = Math.max(report.content().size(), other.content().size());
        boolean denied =
                shared.stream()
                        .anyMatch(stem ->
                                !report.predicates()
                                        .getOrDefault(stem, false)
                                        .equals(other.predicates().getOrDefault(stem, false)));
        boolean certain = other.quoted() && other.hedged() && !report.hedged();
        boolean mostly = shared.size() * 2 >= larger && shared.size() >= 2;
        return same
                && larger <= LONGEST
                && (denied
                        || report.countsOtherwise(other)
                        || report.reachesOtherwise(other)
                        || (certain && mostly));
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
