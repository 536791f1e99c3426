package newsroom.sic.reading.suggestion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.WordList;

/**
 * What a word says, so far that "shut" and "closed" are one and "open" is their contrary.
 *
 * @param root the stem that stands for all words of the sense and of its contrary
 * @param contrary on which of the two sides it is
 */
record Sense(String root, boolean contrary) {

    private static final Map<String, Sense> ALL = all();
    private static final Set<String> STATES =
            WordList.named("states").stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 5;

    /** Of a word in small letters. */
    static Sense of(String word) {
        Sense known = ALL.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > SHORTEST && word.endsWith("est")) {
            Sense most = ALL.get(word.substring(0, word.length() - 3));
            if (most != null) {
                return most;
            }
        }
        String stem = Stem.of(word);
        return ALL.getOrDefault(stem, new Sense(stem, false));
    }

    /** Whether a root is that of something which one is or is not, with nothing more to say. */
    static boolean isState(String root) {
        return STATES.contains(root);
    }

    static boolean isKnown(String word) {
        return ALL.containsKey(word) || ALL.containsKey(Stem.of(word));
    }

    private static Map<String, Sense> all() {
        var senses = new HashMap<String, Sense>();
        for (String line : new TreeSet<>(WordList.named("senses"))) {
            String[] sides = line.split("/", 2);
            String root = Stem.of(sides[0].split(",", 2)[0]);
            for (int side = 0; side < sides.length; side++) {
                for (String word : sides[side].split(",", -1)) {
                    senses.putIfAbsent(word, new Sense(root, side == 1));
                    senses.putIfAbsent(Stem.of(word), new Sense(root, side == 1));
                }
            }
        }
        return Map.copyOf(senses);
    }
}
