package newsroom.sic.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Markup that was set lately, by what it was set from: to be looked at again, and not to be set
 * again. Nothing goes stale in it, since what it was set from is all that it depends on. Forgets
 * what nobody has asked for the longest, and never keeps a form.
 */
final class Kept<K> {

    /** In every form; belongs to one session, and is shown to nobody else. */
    private static final String TOKEN = "_csrf";

    private final int room;
    private final int longest;
    private final Map<K, String> lately = new LinkedHashMap<>(16, 0.75f, true);
    private int taken;

    /**
     * @param room for how many characters in all
     * @param longest in characters; what is longer is set each time
     */
    Kept(int room, int longest) {
        this.room = room;
        this.longest = longest;
    }

    String get(K key, Supplier<String> setting) {
        String there = look(key);
        if (there != null) {
            return there;
        }
        String set = setting.get();
        if (set.length() <= longest && !set.contains(TOKEN)) {
            keep(key, set);
        }
        return set;
    }

    private synchronized @Nullable String look(K key) {
        return lately.get(key);
    }

    private synchronized void keep(K key, String set) {
        String before = lately.put(key, set);
        taken += set.length() - (before == null ? 0 : before.length());
        for (var eldest = lately.values().iterator(); taken > room; eldest.remove()) {
            taken -= eldest.next().length();
        }
    }
}
