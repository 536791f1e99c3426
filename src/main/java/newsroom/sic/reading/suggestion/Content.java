package newsroom.sic.reading.suggestion;

import java.util.LinkedHashSet;
import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/** The words of a stretch that say what it is about, as stems; small words and times left out. */
final class Content {

    private static final Set<String> EMPTY =
            Set.of(
                    "say",
                    "tell",
                    "have",
                    "be",
                    "do",
                    "year",
                    "month",
                    "week",
                    "day",
                    "time",
                    "today",
                    "people",
                    "person",
                    "more",
                    "many",
                    "much",
                    "most",
                    "other",
                    "new",
                    "first",
                    "last",
                    "percent",
                    "million",
                    "billion",
                    "make",
                    "take",
                    "get",
                    "go",
                    "come",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "mr",
                    "ms",
                    "mrs",
                    "dr",
                    "report",
                    "announc",
                    "add",
                    "will",
                    "would",
                    "not",
                    "no",
                    "said",
                    "course");

    private Content() {}

    static Set<String> of(Sentence sentence, int from, int to) {
        var stems = new LinkedHashSet<String>();
        for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
            String stem = of(sentence.at(i));
            if (!stem.isEmpty()) {
                stems.add(stem);
            }
        }
        return stems;
    }

    /** The stem of a word that carries meaning, or nothing. */
    static String of(Token token) {
        boolean carries =
                token.isWord()
                        && token.form().length() > 2
                        && (token.isNoun() || token.tag() == Tag.VERB || token.tag() == Tag.ADJ);
        if (!carries) {
            return "";
        }
        String stem = Stem.of(token.lower());
        return EMPTY.contains(stem) || EMPTY.contains(token.lower()) ? "" : stem;
    }

    static Set<String> shared(Set<String> one, Set<String> other) {
        var both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
