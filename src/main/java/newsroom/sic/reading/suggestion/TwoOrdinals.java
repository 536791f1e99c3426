package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** "It is the ninth storm of the season", and below "it was the eleventh storm of the season". */
final class TwoOrdinals implements Rule {

    private static final Reason REASON =
            new Reason("two-ordinals", SuggestedIssue.CONTRADICTION, Weight.HIGH);
    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("eleventh", 11),
                    Map.entry("twelfth", 12));
    private static final Set<String> IS =
            Set.of("is", "was", "are", "were", "became", "becomes", "become", "be", "been", "'s");
    private static final Set<String> OWNED =
            Set.of("the", "a", "his", "her", "its", "their", "'s", "our");
    private static final int NEAR = 6;
    private static final int MOST = 40;

    private record Place(Sentence sentence, int index, int from, int to, int rank, String what) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < text.sentences().size() && places.size() < MOST; i++) {
            Sentence sentence = text.sentences().get(i);
            if (ReadText.isCopy(sentence.passage())) {
                for (int k = 0; k < sentence.size(); k++) {
                    Place place = place(text, sentence, i, k);
                    if (place != null) {
                        places.add(place);
                    }
                }
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < places.size(); i++) {
            for (int k = 0; k < i && doubts.isEmpty(); k++) {
                Place one = places.get(k);
                Place other = places.get(i);
                if (one.rank() != other.rank()
                        && one.what().equals(other.what())
                        && one.index() != other.index()) {
                    doubts.add(doubt(text, one, other));
                    doubts.add(doubt(text, other, one));
                }
            }
        }
        return doubts;
    }

    /** "is the ninth named storm of the season": the rank of what the subject is. */
    private static @Nullable Place place(ReadText text, Sentence sentence, int index, int at) {
        Integer rank = rank(sentence, at);
        if (rank == null || at < 2 || text.isQuoted(sentence.at(at))) {
            return null;
        }
        int is = at - 1;
        while (is > 0 && sentence.at(is).isOneOf(OWNED)) {
            is--;
        }
        boolean title = sentence.at(is).tag() == Tag.VERB && at - is == 1;
        if (!sentence.at(is).isOneOf(IS) || title || is == at - 1) {
            return null;
        }
        int ordinal = sentence.at(at).isNumber() ? at + 1 : at;
        for (int i = ordinal + 1; i < Math.min(sentence.size(), ordinal + NEAR); i++) {
            Token token = sentence.at(i);
            boolean last =
                    token.tag() == Tag.NOUN
                            && !(i + 1 < sentence.size() && sentence.at(i + 1).isNoun());
            if (last) {
                String row = row(sentence, i);
                return new Place(
                        sentence, index, is, i + 1, rank, Stem.of(token.lower()) + " " + row);
            }
            if (token.tag() != Tag.ADJ && token.tag() != Tag.VERB && !token.isNoun()) {
                return null;
            }
        }
        return null;
    }

    /** Of which row: "of the season", or nothing. */
    private static String row(Sentence sentence, int noun) {
        if (sentence.isAt(noun + 1, "of") || sentence.isAt(noun + 1, "in")) {
            for (int i = noun + 2; i < Math.min(sentence.size(), noun + NEAR); i++) {
                if (sentence.at(i).isNoun()) {
                    return Stem.of(sentence.at(i).lower());
                }
            }
        }
        return "";
    }

    private static @Nullable Integer rank(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Integer word = WORDS.get(token.lower());
        if (word != null || !token.isNumber() || at + 1 >= sentence.size()) {
            return word;
        }
        boolean ordinal =
                Set.of("st", "nd", "rd", "th").contains(sentence.at(at + 1).lower())
                        && token.touches(sentence.at(at + 1))
                        && token.form().length() <= 4
                        && token.form().chars().allMatch(Character::isDigit);
        return ordinal ? Integer.valueOf(token.form()) : null;
    }

    private static Doubt doubt(ReadText text, Place one, Place other) {
        return REASON.at(
                one.sentence(),
                one.from(),
                one.to(),
                "Elsewhere the text has \u201c"
                        + other.sentence().words(text.text(), other.from(), other.to())
                        + "\u201d.",
                new int[] {
                    other.sentence().at(other.from()).start(),
                    other.sentence().at(other.to() - 1).end()
                });
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
