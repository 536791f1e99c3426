package newsroom.sic.reading.suggestion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * What a stretch of a sentence says and what it denies, word by word.
 *
 * @param stems of its words, and whether each is denied there
 * @param denies whether anything is
 */
record Sides(Map<String, Boolean> stems, Set<String> verbs, boolean denies) {

    private static final Set<String> NO =
            Set.of(
                    "not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor",
                    "cannot");

    /** Behind these a "not" leaves standing what it seems to deny. */
    private static final Set<String> BOUND =
            Set.of(
                    "only",
                    "just",
                    "yet",
                    "simply",
                    "merely",
                    "necessarily",
                    "enough",
                    "even",
                    "solely",
                    "because",
                    "longer",
                    "always",
                    "all",
                    "every");

    private static final Set<String> WIDE =
            Set.of(
                    "make",
                    "mak",
                    "take",
                    "tak",
                    "know",
                    "think",
                    "thing",
                    "want",
                    "need",
                    "year",
                    "time",
                    "people",
                    "person",
                    "have",
                    "hav",
                    "do",
                    "be",
                    "say",
                    "tell",
                    "go",
                    "get",
                    "come",
                    "com",
                    "way",
                    "work",
                    "country",
                    "man",
                    "woman",
                    "day",
                    "see",
                    "look",
                    "good",
                    "right",
                    "new",
                    "last",
                    "first",
                    "many",
                    "more",
                    "other",
                    "give",
                    "giv",
                    "one",
                    "anyone",
                    "anybody",
                    "anything",
                    "something",
                    "someone",
                    "mr",
                    "mr.");
    private static final int REACH = 4;

    static Sides of(Sentence sentence, int from, int to) {
        var stems = new HashMap<String, Boolean>();
        var verbs = new HashSet<String>();
        int no = -REACH - 1;
        boolean denies = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (token.isOneOf(NO)) {
                boolean bound = i + 1 < to && sentence.at(i + 1).isOneOf(BOUND);
                no = bound ? no : i;
                denies = true;
            } else if (",;:".contains(token.form()) || token.is("but")) {
                no = -REACH - 1;
            }
            String stem = stem(token);
            boolean carries =
                    token.isWord()
                            && token.form().length() > 3
                            && !token.isCapital()
                            && (token.tag() == Tag.NOUN
                                    || token.tag() == Tag.VERB
                                    || token.tag() == Tag.ADJ);
            if (carries && !WIDE.contains(stem)) {
                stems.merge(stem, i - no <= REACH, (one, two) -> one && two);
                if (token.tag() == Tag.VERB) {
                    verbs.add(stem);
                }
            }
        }
        return new Sides(stems, verbs, denies);
    }

    /** Of "rule" and "ruled" alike. */
    private static String stem(Token token) {
        String stem = Stem.of(token.lower());
        return stem.length() == 4 && stem.endsWith("e") ? stem.substring(0, 3) : stem;
    }

    /** Two words are shared, and denied on one side; or the verb alone in a short report. */
    boolean isTurnedBy(Sides words) {
        Set<String> shared = Content.shared(stems.keySet(), words.stems.keySet());
        boolean turned =
                shared.stream().anyMatch(s -> !Objects.equals(stems.get(s), words.stems.get(s)));
        boolean verb =
                shared.size() == 1
                        && stems.size() <= 3
                        && shared.stream()
                                .allMatch(s -> verbs.contains(s) && words.verbs.contains(s));
        return turned && (shared.size() >= 2 || verb);
    }
}
