package newsroom.sic.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One value that changed: what it is called on the page, what it was, what it is now. */
public record Change(String what, @Nullable String from, @Nullable String to) {

    /** Collects the values that really differ, in the order in which they are named. */
    public static final class Collector {

        private final List<Change> changes = new ArrayList<>();

        public Collector note(String what, @Nullable Object from, @Nullable Object to) {
            if (!Objects.equals(from, to)) {
                changes.add(new Change(what, said(from), said(to)));
            }
            return this;
        }

        public List<Change> changes() {
            return List.copyOf(changes);
        }

        private static @Nullable String said(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }
}
