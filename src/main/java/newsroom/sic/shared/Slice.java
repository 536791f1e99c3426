package newsroom.sic.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list and the opaque mark from which the next part goes on; null at the end. Found by
 * key, not by offset, so its cost does not grow with depth.
 */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }
}
