package newsroom.sic.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every different word a number, so that words are compared as numbers. */
final class Vocabulary {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> words = new ArrayList<>();

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

    int size() {
        return words.size();
    }
}
