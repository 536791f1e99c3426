package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.WordList;

/** The figures of a text that may count what another one counts, with the words around them. */
final class CountedFigures {

    private static final Set<String> SHIFTS = WordList.named("figure-shifts");
    private static final Set<String> DEFINITE =
            Set.of("the", "its", "his", "her", "their", "all", "'s", "'", "these", "those", "both");
    private static final int REACH = 8;
    private static final int FAR = 60;

    private CountedFigures() {}

    static List<Counted> in(ReadText text, int most) {
        var found = new ArrayList<Counted>();
        for (int i = 0; i < text.sentences().size() && found.size() < most; i++) {
            PassageKind kind = text.sentences().get(i).passage();
            if (ReadText.isCopy(kind) || kind == PassageKind.CAPTION) {
                for (Count count : Count.in(text, i)) {
                    if (isUsable(count)) {
                        found.add(
                                of(
                                        text,
                                        count,
                                        i,
                                        kind == PassageKind.HEADLINE
                                                || kind == PassageKind.STANDFIRST
                                                || kind == PassageKind.CAPTION));
                    }
                }
            }
        }
        return found;
    }

    /** The capitalised words beside it. */
    private static Set<String> names(Sentence sentence, int at) {
        var names = new HashSet<String>();
        for (int i = Math.max(1, at - REACH); i < Math.min(sentence.size(), at + REACH); i++) {
            if (sentence.at(i).isCapital() && sentence.at(i).tag() == Tag.PROPN) {
                names.add(sentence.at(i).lower());
            }
        }
        return names;
    }

    private static boolean isUsable(Count count) {
        Sentence sentence = count.sentence();
        int from = count.figure().from();
        boolean part =
                sentence.isAt(count.figure().to(), "of")
                        || (from >= 2
                                && sentence.isAt(from - 1, "of")
                                && sentence.at(from - 2).isNumber());
        boolean name =
                count.figure().unit() == null
                        && count.value() >= 1900
                        && count.value() < 2100
                        && count.figure().to() - from == 1;
        boolean small = count.value() < 2 || "percentage point".equals(count.figure().unit());
        return !count.figure().isOrdinal()
                && count.figure().upper() == null
                && !(part && count.figure().isPlainCount())
                && !name
                && !small;
    }

    private static boolean isOfAnotherYear(ReadText text, Found date) {
        LocalDate written = text.written();
        LocalDate last = date.last();
        return last != null && (written == null || last.isBefore(written.minusMonths(11)));
    }

    private static Counted of(ReadText text, Count count, int index, boolean title) {
        Sentence sentence = count.sentence();
        int from = count.figure().from();
        var near = Content.of(sentence, from - REACH, from);
        near.addAll(Content.of(sentence, count.figure().to(), count.end() + REACH + 3));
        boolean definite = from > 0 && sentence.at(from - 1).isOneOf(DEFINITE);
        boolean shifted = false;
        for (int i = Math.max(0, from - 5); i < Math.min(sentence.size(), count.end() + 4); i++) {
            boolean inside = i >= from && i < count.figure().to();
            shifted |= !inside && sentence.at(i).isOneOf(SHIFTS);
        }
        // "the 7,200 members who voted" are not the members
        shifted |= definite && sentence.isAt(count.end(), "who");
        near.addAll(Content.of(sentence, count.figure().countedFrom(), count.figure().countedTo()));
        shifted |=
                text.dates().get(index).stream()
                        .filter(date -> date.from() > from - REACH && date.from() < count.end() + 6)
                        .anyMatch(date -> isOfAnotherYear(text, date));
        return new Counted(
                count,
                index,
                title,
                near,
                names(sentence, from),
                Content.of(sentence, from - FAR, from + FAR),
                noun(count),
                definite,
                shifted);
    }

    private static String noun(Count count) {
        int to = count.figure().to();
        boolean hung =
                count.figure().isPlainCount()
                        && count.sentence().isAt(to, "-")
                        && to + 1 < count.sentence().size();
        return Sense.of(hung ? Stem.of(count.sentence().at(to + 1).lower()) : count.head()).root();
    }
}
