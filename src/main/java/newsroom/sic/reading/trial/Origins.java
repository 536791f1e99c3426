package newsroom.sic.reading.trial;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.word.WordList;

/** Which articles a rule was written on, by the number that their file's name begins with. */
final class Origins {

    private final Map<String, Set<String>> files = new HashMap<>();

    Origins() {
        for (String entry : WordList.named("origins")) {
            int colon = entry.indexOf(':');
            files.put(entry.substring(0, colon), Set.of(entry.substring(colon + 1).split(",")));
        }
    }

    boolean isForeign(String rule, String file) {
        return files.getOrDefault(rule, Set.of()).stream().noneMatch(file::startsWith);
    }
}
