package newsroom.sic.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list and the opaque mark from which the next part goes on; null at the end. Found by
 * key, not by offset, so its cost does not grow with depth.
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * As many as were asked for of what was found.
     *
     * @param found one more than the limit where the list goes on
     * @param mark what the next part goes on from, of the last of this one
     */
    public static <T> Slice<T> of(List<T> found, int limit, Function<T, ?> mark) {
        List<T> items = found.stream().limit(limit).toList();
        return new Slice<>(
                items, found.size() > limit ? mark.apply(items.getLast()).toString() : null);
    }

    /** The same part of the list, of what each of its items becomes. */
    public <R> Slice<R> map(Function<T, R> step) {
        return new Slice<>(items.stream().map(step).toList(), next);
    }

    /**
     * Reads a mark that is an id.
     *
     * @param none what stands for no mark, at the beginning of a list
     * @throws Refusal when it is none of ours
     */
    public static long mark(@Nullable String after, long none) {
        if (after == null || after.isEmpty()) {
            return none;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException forged) {
            throw new Refusal(Refusal.Kind.MALFORMED, "shared.refused.list-mark");
        }
    }
}
