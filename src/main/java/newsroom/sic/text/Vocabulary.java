package newsroom.sic.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every different word a number, so that words are compared as numbers. */
final class Vocabulary {

    private static final int KNOWN = 1 << 30;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] kinds = new int[0];

    int id(String word) {
        Integer there = ids.putIfAbsent(word, words.size());
        if (there != null) {
            return there;
        }
        words.add(word);
        return words.size() - 1;
    }

    String word(int id) {
        return words.get(id);
    }

    /** What kinds of word it is, as {@link Says} tells them; each is looked up once. */
    int kinds(int id) {
        if (kinds.length < words.size()) {
            kinds = Arrays.copyOf(kinds, words.size());
        }
        if (kinds[id] == 0) {
            kinds[id] = KNOWN | Says.kinds(words.get(id));
        }
        return kinds[id];
    }

    int size() {
        return words.size();
    }
}
