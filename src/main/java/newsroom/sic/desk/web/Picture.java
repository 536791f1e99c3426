package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
    private static final int THICK = 12;

    /** Parts differ by how thick they are drawn, not by their colour alone. */
    private static final List<Integer> THICKNESS = List.of(THICK, 8, 3);

    private static final List<String> SHAPES = List.of("█", "▅", "▂");

    /**
     * One value of what was counted.
     *
     * @param label a constant or a day
     * @param y its upper edge
     * @param address of the list behind it
     */
    record Bar(Object label, int y, int count, String address, List<Part> parts) {}

    /**
     * A piece of a bar, or the whole bar.
     *
     * @param word null for the whole
     * @param y its upper edge
     */
    record Part(
            @Nullable Enum<?> word, String slug, int count, int x, int width, int y, int height) {}

    /** Undivided bars, one for each constant. */
    static <E extends Enum<E>> Picture of(
            String key, E[] values, Map<E, Integer> counts, Function<E, String> address) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (E value : values) {
            int count = counts.getOrDefault(value, 0);
            int y = bars.size() * PITCH;
            Part whole = new Part(null, slug(value), count, 0, width(count, most), bar(y), THICK);
            bars.add(new Bar(value, y, count, address.apply(value), List.of(whole)));
        }
        return new Picture(key, List.of(), bars);
    }

    /** Bars divided alike, one for each constant. */
    static <E extends Enum<E>, P extends Enum<P>> Picture of(
            String key,
            E[] values,
            P[] parts,
            Map<E, Map<P, Integer>> counts,
            Function<E, String> address) {
        Map<E, Map<P, Integer>> each = new LinkedHashMap<>();
        for (E value : values) {
            each.put(value, counts.getOrDefault(value, Map.of()));
        }
        return divided(key, parts, each, address);
    }

    /** Bars divided alike, in the order of the map. */
    static <L, P extends Enum<P>> Picture divided(
            String key, P[] parts, Map<L, Map<P, Integer>> counts, Function<L, String> address) {
        int most = counts.values().stream().mapToInt(Picture::sum).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        counts.forEach((label, of) -> {
            int y = bars.size() * PITCH;
            bars.add(
                    new Bar(
                            label,
                            y,
                            sum(of),
                            address.apply(label),
                            pieces(parts, of, most, bar(y))));
        });
        return new Picture(key, Arrays.asList(parts), bars);
    }

    private static <P extends Enum<P>> List<Part> pieces(
            P[] parts, Map<P, Integer> counts, int most, int y) {
        List<Part> pieces = new ArrayList<>();
        int x = 0;
        for (P part : parts) {
            int count = counts.getOrDefault(part, 0);
            int height = THICKNESS.get(pieces.size());
            pieces.add(
                    new Part(
                            part,
                            slug(part),
                            count,
                            x,
                            width(count, most),
                            y + THICK - height,
                            height));
            x += width(count, most);
        }
        return pieces;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is there is seen, however little. */
    private static int width(int count, int most) {
        return count == 0 ? 0 : Math.max(2, (int) ((long) WIDTH * count / most));
    }

    /** The upper edge of the bar below its words. */
    private static int bar(int y) {
        return y + 20;
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sign for a part in what explains the bars. */
    public String shape(int part) {
        return SHAPES.get(part);
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
