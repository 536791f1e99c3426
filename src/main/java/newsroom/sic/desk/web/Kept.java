package newsroom.sic.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Markup that was set lately, by what it was set from: to be looked at again, and not to be set
 * again. Nothing goes stale in it, since what it was set from is all that it depends on. Forgets
 * what nobody has asked for the longest.
 */
final class Kept<K> {

    /** In characters: a card that is longer has twenty pages in it, and stands alone. */
    private static final int LONGEST = 16_000;

    private final Map<K, String> lately;

    /**
     * @param most how many; each takes some kilobytes
     */
    Kept(int most) {
        this.lately =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, String> eldest) {
                        return size() > most;
                    }
                };
    }

    String get(K key, Supplier<String> setting) {
        String there = look(key);
        if (there != null) {
            return there;
        }
        String set = setting.get();
        if (set.length() <= LONGEST) {
            keep(key, set);
        }
        return set;
    }

    private synchronized @Nullable String look(K key) {
        return lately.get(key);
    }

    private synchronized void keep(K key, String set) {
        lately.put(key, set);
    }
}
