package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.reading.DateForm;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;

/** What "will" happen on a day that is past, or "was" on one to come. */
final class TenseAgainstDate implements Rule {

    private static final Reason REASON =
            new Reason("tense-against-date", SuggestedIssue.DATE, Weight.MEDIUM);
    private static final Set<String> AHEAD = Set.of("will", "'ll");
    private static final Set<String> PAST = Set.of("was", "were", "did");
    private static final Set<String> PLANS =
            Set.of(
                    "to",
                    "due",
                    "scheduled",
                    "planned",
                    "set",
                    "until",
                    "by",
                    "for",
                    "would",
                    "through",
                    "from",
                    "between",
                    "since",
                    "after",
                    "before",
                    "expected",
                    "supposed",
                    "extended",
                    "postponed",
                    "delayed",
                    "given",
                    "announced",
                    "said",
                    "as",
                    "than",
                    "like",
                    "moved");
    private static final DateTimeFormatter PLAIN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int NEAR = 8;
    private static final int SOON = 120;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (DateInCopy each : DateInCopy.in(text)) {
            String because = each.date().form() == DateForm.RELATIVE ? "" : because(each);
            if (!because.isEmpty()) {
                doubts.add(doubt(each, because));
            }
        }
        return doubts;
    }

    private static String because(DateInCopy told) {
        LocalDate written = told.written();
        if (told.last().isBefore(written.minusDays(2)) && isAhead(told.sentence(), told.date())) {
            return "It is told as to come, and lies before";
        }
        if (isReadAsToCome(told.sentence(), told.date(), told.first(), written)) {
            return "Without a year it is read as the day to come after";
        }
        return told.first().isAfter(written.plusDays(2)) && isPast(told.sentence(), told.date())
                ? "It is told as past, and lies after"
                : "";
    }

    /** "will" in the clause of the date. */
    private static boolean isAhead(Sentence sentence, Found date) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - NEAR); i--) {
            if (sentence.isAt(i, ",")
                    || (sentence.at(i).isOneOf(PLANS) && !sentence.isAt(i, "for"))) {
                return false;
            }
            boolean other =
                    sentence.at(i).tag() == Tag.VERB && sentence.at(i).lower().endsWith("ed");
            if (other && !sentence.isAt(i - 1, "be")) {
                return false;
            }
            if (sentence.at(i).isOneOf(AHEAD)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Sentence sentence, Found date) {
        if (sentence.tokens().stream().anyMatch(t -> t.isOneOf(PLANS))) {
            return false;
        }
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - NEAR); i--) {
            if (sentence.isAt(i, ",")) {
                return false;
            }
            if (sentence.at(i).isOneOf(PAST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReadAsToCome(
            Sentence sentence, Found date, LocalDate first, LocalDate written) {
        LocalDate soon = first.plusYears((long) written.getYear() - first.getYear());
        return date.form() == DateForm.PARTIAL
                && first.equals(date.last())
                && soon.isAfter(written)
                && soon.isBefore(written.plusDays(SOON))
                && isToldBehind(sentence, date);
    }

    /** "At the conference in Oslo on June 4, donors had promised …". */
    private static boolean isToldBehind(Sentence sentence, Found date) {
        boolean opening =
                sentence.at(0).tag() == Tag.ADP
                        && date.from() <= NEAR
                        && sentence.isAt(date.to(), ",");
        for (int i = date.to() + 1;
                opening && i + 1 < Math.min(sentence.size(), date.to() + NEAR);
                i++) {
            if (sentence.isAt(i, "had") && sentence.at(i + 1).tag() == Tag.VERB) {
                return true;
            }
        }
        return false;
    }

    private static Doubt doubt(DateInCopy told, String because) {
        return REASON.at(
                told.sentence(),
                told.date().from(),
                told.date().to(),
                because + " the day of writing, " + told.written().format(PLAIN) + ".");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
