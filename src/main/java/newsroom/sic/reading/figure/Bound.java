package newsroom.sic.reading.figure;

import static newsroom.sic.reading.Approximation.ABOUT;
import static newsroom.sic.reading.Approximation.AT_LEAST;
import static newsroom.sic.reading.Approximation.AT_MOST;
import static newsroom.sic.reading.Approximation.JUST_OVER;
import static newsroom.sic.reading.Approximation.JUST_UNDER;
import static newsroom.sic.reading.Approximation.OVER;
import static newsroom.sic.reading.Approximation.UNDER;

import java.util.List;
import newsroom.sic.reading.Approximation;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/** The words before and behind a number that bound it or keep it vague. */
record Bound(Approximation approximation, int from, int to) {

    private record Phrase(Approximation approximation, List<String> words) {

        static Phrase of(Approximation approximation, String words) {
            return new Phrase(approximation, List.of(words.split(" ")));
        }
    }

    /** Longer ones first: "no more than" is not "more than". */
    private static final List<Phrase> BEFORE =
            List.of(
                    Phrase.of(AT_MOST, "no more than"),
                    Phrase.of(AT_MOST, "not more than"),
                    Phrase.of(AT_MOST, "no higher than"),
                    Phrase.of(AT_LEAST, "no fewer than"),
                    Phrase.of(AT_LEAST, "no less than"),
                    Phrase.of(AT_LEAST, "not less than"),
                    Phrase.of(AT_LEAST, "a minimum of"),
                    Phrase.of(AT_MOST, "a maximum of"),
                    Phrase.of(JUST_OVER, "slightly more than"),
                    Phrase.of(JUST_OVER, "a little over"),
                    Phrase.of(JUST_OVER, "just more than"),
                    Phrase.of(JUST_UNDER, "slightly less than"),
                    Phrase.of(JUST_UNDER, "a little under"),
                    Phrase.of(AT_MOST, "as many as"),
                    Phrase.of(AT_MOST, "as much as"),
                    Phrase.of(ABOUT, "in the region of"),
                    Phrase.of(OVER, "in excess of"),
                    Phrase.of(OVER, "more than"),
                    Phrase.of(OVER, "greater than"),
                    Phrase.of(OVER, "higher than"),
                    Phrase.of(OVER, "larger than"),
                    Phrase.of(OVER, "better than"),
                    Phrase.of(OVER, "longer than"),
                    Phrase.of(OVER, "older than"),
                    Phrase.of(OVER, "upwards of"),
                    Phrase.of(OVER, "north of"),
                    Phrase.of(UNDER, "less than"),
                    Phrase.of(UNDER, "fewer than"),
                    Phrase.of(UNDER, "lower than"),
                    Phrase.of(UNDER, "smaller than"),
                    Phrase.of(UNDER, "younger than"),
                    Phrase.of(UNDER, "shorter than"),
                    Phrase.of(AT_LEAST, "at least"),
                    Phrase.of(AT_MOST, "at most"),
                    Phrase.of(AT_MOST, "up to"),
                    Phrase.of(JUST_UNDER, "just under"),
                    Phrase.of(JUST_UNDER, "just below"),
                    Phrase.of(JUST_UNDER, "close to"),
                    Phrase.of(JUST_UNDER, "shy of"),
                    Phrase.of(JUST_OVER, "just over"),
                    Phrase.of(JUST_OVER, "just above"),
                    Phrase.of(JUST_OVER, "slightly over"),
                    Phrase.of(ABOUT, "an estimated"),
                    Phrase.of(ABOUT, "a total of about"),
                    Phrase.of(OVER, "over"),
                    Phrase.of(OVER, "above"),
                    Phrase.of(OVER, "exceeding"),
                    Phrase.of(OVER, "exceeded"),
                    Phrase.of(OVER, ">"),
                    Phrase.of(UNDER, "under"),
                    Phrase.of(UNDER, "below"),
                    Phrase.of(UNDER, "<"),
                    Phrase.of(JUST_UNDER, "nearly"),
                    Phrase.of(JUST_UNDER, "almost"),
                    Phrase.of(ABOUT, "about"),
                    Phrase.of(ABOUT, "around"),
                    Phrase.of(ABOUT, "approximately"),
                    Phrase.of(ABOUT, "roughly"),
                    Phrase.of(ABOUT, "some"),
                    Phrase.of(ABOUT, "estimated"),
                    Phrase.of(ABOUT, "circa"),
                    Phrase.of(ABOUT, "~"));

    private static final List<Phrase> BEHIND =
            List.of(
                    Phrase.of(AT_LEAST, "or more"),
                    Phrase.of(AT_LEAST, "and maybe more"),
                    Phrase.of(AT_LEAST, "and more"),
                    Phrase.of(AT_LEAST, "or higher"),
                    Phrase.of(AT_LEAST, "or above"),
                    Phrase.of(AT_LEAST, "+"),
                    Phrase.of(AT_MOST, "or less"),
                    Phrase.of(AT_MOST, "or fewer"),
                    Phrase.of(AT_MOST, "or under"),
                    Phrase.of(ABOUT, "or so"));

    /** The phrase that ends right before a word; "a total of" and signs may stand between. */
    static @Nullable Bound before(Sentence sentence, int at) {
        for (Phrase phrase : BEFORE) {
            int from = at - phrase.words().size();
            if (from >= 0 && stands(phrase, sentence, from)) {
                return new Bound(phrase.approximation(), from, at);
            }
        }
        return null;
    }

    static @Nullable Bound behind(Sentence sentence, int at) {
        int comma = sentence.isAt(at, ",") ? at + 1 : at;
        for (Phrase phrase : BEHIND) {
            if (stands(phrase, sentence, comma)) {
                return new Bound(phrase.approximation(), comma, comma + phrase.words().size());
            }
        }
        return null;
    }

    private static boolean stands(Phrase phrase, Sentence sentence, int from) {
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!sentence.isAt(from + i, phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
