package newsroom.sic.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a file: its name, which stays what it is, and what stands in it. */
record Column<R>(String name, Function<R, @Nullable String> cell) {}
