package newsroom.sic.reading.comparing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/** What words are about, as stems; words that news uses for one thing share a stem. */
final class Topic {

    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("death", "die"),
                    Map.entry("fatality", "die"),
                    Map.entry("dead", "die"),
                    Map.entry("kill", "die"),
                    Map.entry("casualty", "die"),
                    Map.entry("infection", "case"),
                    Map.entry("infect", "case"),
                    Map.entry("patient", "case"),
                    Map.entry("recover", "recovery"),
                    Map.entry("reviewer", "critic"),
                    Map.entry("review", "critic"),
                    Map.entry("worldwid", "world"),
                    Map.entry("globally", "world"),
                    Map.entry("global", "world"),
                    Map.entry("globe", "world"),
                    Map.entry("nationally", "nationwid"),
                    Map.entry("recovered", "recovery"),
                    Map.entry("individual", "person"),
                    Map.entry("citizen", "person"),
                    Map.entry("resident", "person"),
                    Map.entry("inhabitant", "person"),
                    Map.entry("nation", "country"),
                    Map.entry("stat", "country"),
                    Map.entry("earn", "gross"),
                    Map.entry("revenu", "gross"),
                    Map.entry("collect", "gross"),
                    Map.entry("film", "movi"),
                    Map.entry("pictur", "movi"),
                    Map.entry("scor", "rating"),
                    Map.entry("rat", "rating"),
                    Map.entry("nearly", "almost"),
                    Map.entry("coronavirus", "covid-19"),
                    Map.entry("covid", "covid-19"),
                    Map.entry("percentag", "percent"),
                    Map.entry("soldier", "troop"),
                    Map.entry("firm", "company"),
                    Map.entry("seat", "seat"),
                    Map.entry("purchas", "buy"),
                    Map.entry("bought", "buy"));

    private static final Set<String> EMPTY =
            Set.of(
                    "have", "be", "do", "total", "number", "figure", "least", "most", "more",
                    "less", "fewer", "over", "under", "than", "about", "also", "there", "overall");

    /** Adverbs that say of what whole. */
    private static final Set<String> WHERE =
            Set.of(
                    "worldwide",
                    "globally",
                    "nationwide",
                    "overseas",
                    "domestically",
                    "abroad",
                    "internationally",
                    "locally",
                    "nationally",
                    "statewide");

    private static final Set<String> WHERE_STEMS =
            WHERE.stream().map(Topic::of).collect(Collectors.toUnmodifiableSet());

    private Topic() {}

    /** Of a stem. */
    static boolean saysWhere(String stem) {
        return WHERE_STEMS.contains(stem);
    }

    static String of(String lower) {
        String stem = Stem.of(lower);
        return SAME.getOrDefault(stem, stem);
    }

    static Set<String> in(Sentence sentence, int from, int to) {
        var topics = new LinkedHashSet<String>();
        for (int i = from; i < to; i++) {
            if (carries(sentence.at(i))) {
                topics.add(of(sentence.at(i).lower()));
            }
        }
        return topics;
    }

    static boolean carries(Token token) {
        return token.isWord()
                && (token.isNoun()
                        || token.tag() == Tag.VERB
                        || token.tag() == Tag.ADJ
                        || token.tag() == Tag.X
                        || WHERE.contains(token.lower()))
                && !EMPTY.contains(token.lower());
    }
}
