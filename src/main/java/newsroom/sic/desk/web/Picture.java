package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bars one below the other, drawn on a grid 360 wide, and the table that says the same.
 *
 * @param key of its name in the message files
 * @param parts into which each bar is divided; empty where it is not
 */
record Picture(String key, List<? extends Enum<?>> parts, List<Bar> bars) {

    private static final int WIDTH = 360;
    private static final int PITCH = 38;

    /**
     * One value of what was counted.
     *
     * @param y its upper edge
     * @param address of the list behind it; null where there is none
     */
    record Bar(Enum<?> word, int y, int count, @Nullable String address, List<Part> parts) {}

    /**
     * A piece of a bar, or the whole bar.
     *
     * @param word null for the whole
     */
    record Part(@Nullable Enum<?> word, String slug, int count, int x, int width) {}

    /** Undivided bars. */
    static <E extends Enum<E>> Picture of(
            String key, E[] values, Map<E, Integer> counts, Function<E, @Nullable String> address) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (E value : values) {
            int count = counts.getOrDefault(value, 0);
            Part whole = new Part(null, slug(value), count, 0, width(count, most));
            bars.add(
                    new Bar(
                            value,
                            bars.size() * PITCH,
                            count,
                            address.apply(value),
                            List.of(whole)));
        }
        return new Picture(key, List.of(), bars);
    }

    /** Bars divided alike. */
    static <E extends Enum<E>, P extends Enum<P>> Picture of(
            String key,
            E[] values,
            P[] parts,
            Map<E, Map<P, Integer>> counts,
            Function<E, @Nullable String> address) {
        int most = counts.values().stream().mapToInt(Picture::sum).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (E value : values) {
            Map<P, Integer> of = counts.getOrDefault(value, Map.of());
            List<Part> pieces = new ArrayList<>();
            int x = 0;
            for (P part : parts) {
                int count = of.getOrDefault(part, 0);
                pieces.add(new Part(part, slug(part), count, x, width(count, most)));
                x += width(count, most);
            }
            bars.add(new Bar(value, bars.size() * PITCH, sum(of), address.apply(value), pieces));
        }
        return new Picture(key, Arrays.asList(parts), bars);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is there is seen, however little. */
    private static int width(int count, int most) {
        return count == 0 ? 0 : Math.max(2, (int) ((long) WIDTH * count / most));
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By which its parts of the page go. */
    public String name() {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    public String box() {
        return "0 0 " + WIDTH + " " + bars.size() * PITCH;
    }

    public int total() {
        return bars.stream().mapToInt(Bar::count).sum();
    }
}
