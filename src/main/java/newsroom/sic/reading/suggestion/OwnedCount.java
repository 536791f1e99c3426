package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.speech.Phrase;
import newsroom.sic.reading.speech.Subjects;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * A figure with the thing that it is a measure of: the march of 6,000, the prize worth 50,000.
 *
 * @param owner the stem of that thing
 * @param definite whether it is one that the text has named before
 * @param kind what is measured or counted: the unit, or the stem of what is counted
 */
record OwnedCount(Count count, int index, String owner, boolean definite, String kind) {

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "its", "his", "her", "their", "'s");
    private static final Set<String> PEOPLE =
            Set.of("person", "man", "woman", "worker", "resident", "protester", "demonstrator");
    private static final Set<String> HOLDS =
            Set.of(
                    "is",
                    "was",
                    "are",
                    "were",
                    "cost",
                    "costs",
                    "has",
                    "had",
                    "have",
                    "holds",
                    "held",
                    "weighs",
                    "weighed",
                    "measures",
                    "measured",
                    "totals",
                    "totalled",
                    "totaled",
                    "seats",
                    "covers",
                    "covered",
                    "employs",
                    "employed",
                    "carries",
                    "carried",
                    "contains",
                    "contained",
                    "lasted",
                    "lasts",
                    "numbers",
                    "numbered",
                    "stretches",
                    "reached",
                    "attracted",
                    "drew",
                    "sold",
                    "teaches",
                    "serves");
    private static final Set<String> BEFORE =
            Set.of(
                    "about",
                    "around",
                    "some",
                    "nearly",
                    "just",
                    "almost",
                    "worth",
                    "roughly",
                    "approximately",
                    "to",
                    "up",
                    "a",
                    "total",
                    "of",
                    "estimated",
                    "long",
                    "at",
                    "least",
                    "over",
                    "currently",
                    "now",
                    "already");
    private static final Set<String> SHIFTS =
            Set.of(
                    "other",
                    "another",
                    "additional",
                    "extra",
                    "further",
                    "earlier",
                    "previous",
                    "previously",
                    "each",
                    "every",
                    "per",
                    "next",
                    "remaining",
                    "average",
                    "from",
                    "up",
                    "down",
                    "first",
                    "second",
                    "third",
                    "if",
                    "would",
                    "could",
                    "target",
                    "goal",
                    "half",
                    "last",
                    "then",
                    "later",
                    "initial",
                    "originally",
                    "ago",
                    "once",
                    "old",
                    "since",
                    "until",
                    "among",
                    "including",
                    "maximum",
                    "minimum",
                    "most",
                    "minus",
                    "plus",
                    "only",
                    "same",
                    "share",
                    "instead",
                    "compared",
                    "between",
                    "lead",
                    "margin",
                    "or");
    private static final Set<String> IT = Set.of("it", "he", "she", "the", "they");
    private static final Set<String> LINKS = Set.of("to", "by", "for", "a", "at", "over", "on");
    private static final int CLOSE = 2;
    private static final int NEAR = 4;
    private static final double FARTHEST = 3;

    /** The figures of one sentence, each with every thing it may belong to. */
    static List<OwnedCount> in(ReadText text, int index) {
        var found = new ArrayList<OwnedCount>();
        for (Count count : Count.in(text, index)) {
            if (isUsable(text, count, index)) {
                add(found, count, index);
            }
        }
        return found;
    }

    private static boolean isUsable(ReadText text, Count count, int index) {
        Sentence sentence = count.sentence();
        int from = count.figure().from();
        boolean year =
                count.figure().isPlainCount() && count.value() >= 1900 && count.value() < 2100;
        for (int i = Math.max(0, from - NEAR);
                i < Math.min(sentence.size(), count.end() + 3);
                i++) {
            boolean inside = i >= from && i < count.figure().to();
            boolean wish = sentence.isAt(i, "would") || sentence.isAt(i, "could");
            boolean known = wish && from > 0 && sentence.at(from - 1).isOneOf(DEFINITE);
            if (!inside && !known && sentence.at(i).isOneOf(SHIFTS)) {
                return false;
            }
        }
        return count.figure().upper() == null
                && !count.figure().isOrdinal()
                && !year
                && count.value() >= 2
                && !sentence.isAt(count.figure().to(), "of")
                && text.dates().get(index).stream().noneMatch(date -> isLongAgo(text, date));
    }

    private static boolean isLongAgo(ReadText text, Found date) {
        LocalDate written = text.written();
        LocalDate last = date.last();
        return last != null && (written == null || last.isBefore(written.minusMonths(10)));
    }

    private static void add(List<OwnedCount> found, Count count, int index) {
        Sentence sentence = count.sentence();
        int from = count.figure().from();
        String unit = count.figure().unit();
        String head = PEOPLE.contains(count.head()) ? "person" : count.head();
        String kind = unit == null ? head : unit.equals("pound") ? "GBP" : unit;
        if (kind.isEmpty()) {
            return;
        }
        if (unit != null && count.figure().hasCounted() && !sentence.isAt(from - 1, "of")) {
            add(found, count, index, sentence.at(count.figure().countedTo() - 1), from, kind);
        }
        if (sentence.isAt(from - 1, "of") && from >= 2 && sentence.at(from - 2).isNoun()) {
            add(found, count, index, sentence.at(from - 2), from - 2, kind);
        }
        int verb = from - 1;
        while (verb > 0 && from - verb < NEAR && sentence.at(verb).isOneOf(BEFORE)) {
            verb--;
        }
        if (verb > 0 && sentence.at(verb).isOneOf(HOLDS)) {
            Phrase subject = new Subjects(sentence.tokens(), 0).before(verb);
            if (subject != null && subject.to() <= verb) {
                int last = head(sentence, subject);
                add(found, count, index, sentence.at(last), last, kind);
            }
        }
        boolean asA =
                from <= 1
                        && from > 0
                        && (sentence.isAt(0, "with") || sentence.isAt(0, "at"))
                        && count.end() + 1 < sentence.size()
                        && sentence.isAt(count.end(), ",")
                        && sentence.at(count.end() + 1).isOneOf(IT);
        if (asA) {
            found.add(new OwnedCount(count, index, "", true, kind));
        }
        int doing = from - 1;
        while (doing > 0
                && from - doing < NEAR
                && (sentence.at(doing).isOneOf(LINKS)
                        || sentence.at(doing).lower().endsWith("day"))) {
            doing--;
        }
        if (doing > 0 && unit != null && sentence.at(doing).tag() == Tag.VERB) {
            add(found, count, index, sentence.at(doing), -1, kind);
        }
        if (kind.equals("person") && count.end() < sentence.size()) {
            int behind = count.end();
            behind += sentence.at(behind).tag() == Tag.AUX ? 1 : 0;
            if (behind < sentence.size() && sentence.at(behind).tag() == Tag.VERB) {
                add(found, count, index, sentence.at(behind), -1, kind);
            }
        }
    }

    private static int head(Sentence sentence, Phrase subject) {
        int to = subject.from() + 1;
        while (to < subject.to() && sentence.at(to).tag() != Tag.ADP) {
            to++;
        }
        return to - 1;
    }

    /** From an index leftwards the words before the thing say whether it is known. */
    private static void add(
            List<OwnedCount> found, Count count, int index, Token thing, int at, String kind) {
        boolean word = thing.isNoun() || thing.tag() == Tag.VERB;
        if (!word || thing.form().length() < 3) {
            return;
        }
        boolean definite = thing.isCapital() && thing.tag() == Tag.PROPN;
        for (int i = at - 1; i >= Math.max(0, at - NEAR) && at >= 0; i--) {
            Token token = count.sentence().at(i);
            definite |= token.isOneOf(DEFINITE);
            if (definite || (token.tag() != Tag.ADJ && !token.isNoun())) {
                break;
            }
        }
        found.add(new OwnedCount(count, index, Stem.of(thing.lower()), definite, kind));
    }

    boolean isOf(OwnedCount other) {
        boolean asA = owner.isEmpty() || other.owner.isEmpty();
        return kind.equals(other.kind)
                && (asA ? Math.abs(index - other.index) <= CLOSE : owner.equals(other.owner))
                && count.figure().isPlainCount() == other.count.figure().isPlainCount();
    }

    /** How far the two numbers are from each other, as a ratio. */
    double distance(OwnedCount other) {
        return Math.abs(Math.log(count.value() / other.count.value()));
    }

    /** It is another number for what was measured before. */
    boolean disagrees(OwnedCount earlier) {
        double ratio = count.value() / earlier.count.value();
        double rounding =
                Math.max(
                        count.figure().precision().doubleValue(),
                        earlier.count.figure().precision().doubleValue());
        return isOf(earlier)
                && index > earlier.index
                && definite
                && !count.allows(earlier.count, rounding)
                && ratio < FARTHEST
                && ratio > 1 / FARTHEST;
    }
}
