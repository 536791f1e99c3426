package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;

/** A speaker who began anew, or a word that slipped, left inside a quotation. */
final class FalseStart implements Rule {

    private static final int WINDOW = 12;
    private static final Set<String> FILLERS = Set.of("uh", "um", "uhm", "er", "erm");
    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "it", "they", "you");
    private static final Set<String> BARE =
            Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can");
    private static final Set<String> PAUSES = Set.of(",", "–", "—", "-", "…");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 0; i + 2 < sentence.size(); i++) {
                if (!text.isQuoted(sentence.at(i))) {
                    continue;
                }
                int end = stumbled(text, sentence, i);
                int again = end > 0 ? end - 2 : repeated(sentence, i);
                again = again > 0 ? again : broken(text, sentence, i);
                if (again > 0) {
                    doubts.add(
                            doubt(
                                    sentence.at(i).start(),
                                    sentence.at(again + 2).end(),
                                    "The quotation begins anew in mid-sentence: clean it, elide it, or mark it as spoken so.",
                                    List.of()));
                    break;
                }
                end = slipped(sentence, i);
                if (end > 0) {
                    doubts.add(
                            doubt(
                                    sentence.at(i).start(),
                                    sentence.at(end).end(),
                                    "The quotation is no sentence as it stands: a word seems misheard.",
                                    List.of()));
                    break;
                }
            }
        }
        return doubts;
    }

    /** "A great a great", "we are, we are", "uh": the last word of it, or -1. */
    private static int stumbled(ReadText text, Sentence sentence, int at) {
        if (sentence.at(at).isOneOf(FILLERS)) {
            return at;
        }
        for (int n = 4; n >= 2; n--) {
            boolean comma = at + n < sentence.size() && sentence.at(at + n).isOneOf(PAUSES);
            int again = comma ? at + n + 1 : at + n;
            if (again + n > sentence.size() || !text.isQuoted(sentence.at(again + n - 1))) {
                continue;
            }
            boolean same = true;
            boolean verb = false;
            for (int k = 0; k < n; k++) {
                same &=
                        sentence.at(at + k).isWord()
                                && sentence.at(at + k).is(sentence.at(again + k).lower());
                verb |= sentence.at(at + k).tag() == Tag.VERB;
            }
            Tag opens = sentence.at(at).tag();
            boolean pronoun = opens == Tag.PRON;
            boolean emphatic =
                    comma
                            ? n == 2 ? verb || !pronoun : !verb
                            : !pronoun
                                    && !(opens == Tag.AUX && sentence.isAt(at + 1, "not"))
                                    && opens != Tag.DET
                                    && opens != Tag.ADP
                                    && opens != Tag.SCONJ;
            if (same && !emphatic && goesOn(sentence, again + n)) {
                return again + n - 1;
            }
        }
        return -1;
    }

    /** "The bridge is, the bridge is always", "it is, it moves": broken off behind its "is". */
    private static int broken(ReadText text, Sentence sentence, int at) {
        boolean opens =
                at == 0
                        || !sentence.at(at - 1).isWord()
                        || sentence.isAt(at - 1, "and")
                        || sentence.isAt(at - 1, "but");
        Tag tag = sentence.at(at).tag();
        if (!opens || !(tag == Tag.PRON || tag == Tag.DET || tag == Tag.NOUN)) {
            return -1;
        }
        int is = tag == Tag.DET ? at + 2 : at + 1;
        int end = sentence.size() - 4;
        if (is > end || !sentence.at(is).isOneOf(BARE) || !sentence.at(is + 1).isOneOf(PAUSES)) {
            return -1;
        }
        for (int i = is + 2; i <= Math.min(end, is + 7); i++) {
            boolean again =
                    sentence.at(i).is(sentence.at(at).lower())
                            && sentence.at(i - 1).isOneOf(PAUSES)
                            && (tag != Tag.DET
                                    || sentence.at(i + 1).is(sentence.at(at + 1).lower()))
                            && text.isQuoted(sentence.at(i + 2));
            if (again) {
                return i;
            }
        }
        return -1;
    }

    /** What is begun twice is carried on. */
    private static boolean goesOn(Sentence sentence, int at) {
        return at < sentence.size() && sentence.at(at).isWord();
    }

    /** Three words in a row, a verb among them, that come again soon without "and" between. */
    private static int repeated(Sentence sentence, int at) {
        boolean verb = false;
        boolean pronoun = sentence.at(at).tag() == Tag.PRON;
        for (int i = at; i < at + 3; i++) {
            verb |=
                    sentence.at(i).tag() == Tag.VERB
                            || (sentence.at(i).tag() == Tag.AUX && sentence.at(at).isOneOf(SELF));
            if (!sentence.at(i).isWord()) {
                return -1;
            }
        }
        if (!verb || !pronoun) {
            return -1;
        }
        for (int i = at + 3; i <= Math.min(at + WINDOW, sentence.size() - 3); i++) {
            boolean same = true;
            for (int k = 0; k < 3; k++) {
                same &= sentence.at(at + k).is(sentence.at(i + k).lower());
            }
            if (same) {
                return parallel(sentence, at, i) ? -1 : i;
            }
        }
        return -1;
    }

    /** "that we have to stay, that we have to work": built alike on purpose. */
    private static boolean parallel(Sentence sentence, int first, int second) {
        boolean led =
                first > 0
                        && sentence.at(first - 1).isWord()
                        && sentence.at(first - 1).is(sentence.at(second - 1).lower());
        boolean finished = false;
        for (int i = first + 3; i < second; i++) {
            finished |= sentence.at(i).tag() == Tag.VERB || sentence.at(i).tag() == Tag.AUX;
        }
        boolean and =
                sentence.isAt(second - 1, "and")
                        || sentence.isAt(second - 1, "but")
                        || sentence.isAt(second - 1, "or");
        return led || finished || and;
    }

    private static int slipped(Sentence sentence, int at) {
        boolean soToo = sentence.isAt(at, "so") && sentence.isAt(at + 1, "too");
        if (soToo && (sentence.isAt(at + 2, "as") || sentence.isAt(at + 2, "of"))) {
            return Math.min(sentence.size() - 1, at + 3);
        }
        for (int i = at + 3; i < Math.min(at + 6, sentence.size() - 1); i++) {
            boolean twice =
                    sentence.at(at + 1).lower().length() > 5
                            && sentence.at(at + 1).is(sentence.at(i).lower())
                            && sentence.at(at + 1).lower().endsWith("ing")
                            && sentence.at(at).tag() == Tag.ADP
                            && sentence.isAt(i - 2, ",")
                            && sentence.at(i - 1).is("for")
                            && !sentence.at(at).is("for");
            if (twice) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return "false-start";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.QUOTATION, Weight.MEDIUM, start, end, because, related);
    }
}
