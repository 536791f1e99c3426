package newsroom.sic.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file: its name, which stays what it is, and what stands in it.
 *
 * @param words all that can stand in it, where that is known
 * @param says what it means, in a sentence for whoever writes a program
 */
record Column<R>(
        String name,
        Datatype type,
        List<String> words,
        String says,
        Function<R, @Nullable String> cell) {

    /** The column that only what was removed has something in. */
    static final String REMOVED = "removed_at";

    static <R> Column<R> number(String name, String says, Function<R, @Nullable Number> cell) {
        return new Column<>(
                name,
                Datatype.INTEGER,
                List.of(),
                says,
                row -> {
                    Number number = cell.apply(row);
                    return number == null ? null : number.toString();
                });
    }

    static <R> Column<R> text(String name, String says, Function<R, @Nullable String> cell) {
        return new Column<>(name, Datatype.TEXT, List.of(), says, cell);
    }

    static <R> Column<R> json(String name, String says, Function<R, @Nullable String> cell) {
        return new Column<>(name, Datatype.JSON, List.of(), says, cell);
    }

    /** One of a few words. */
    static <R, E extends Enum<E>> Column<R> word(
            String name,
            String says,
            Class<E> all,
            Function<E, String> words,
            Function<R, @Nullable E> cell) {
        return new Column<>(
                name,
                Datatype.TEXT,
                List.of(all.getEnumConstants()).stream().map(words).toList(),
                says,
                row -> {
                    E one = cell.apply(row);
                    return one == null ? null : words.apply(one);
                });
    }

    static <R> Column<R> day(String name, String says, Function<R, @Nullable LocalDate> cell) {
        return new Column<>(
                name,
                Datatype.DAY,
                List.of(),
                says,
                row -> {
                    LocalDate day = cell.apply(row);
                    return day == null ? null : day.toString();
                });
    }

    static <R> Column<R> moment(String name, String says, Function<R, @Nullable Instant> cell) {
        return new Column<>(
                name, Datatype.MOMENT, List.of(), says, row -> Moment.optional(cell.apply(row)));
    }

    /** Of what can be removed. */
    static <R> Column<R> removed() {
        return moment(
                REMOVED,
                "When it was removed: then the row holds ids and nothing else. Only in answers to"
                        + " changedSince.",
                row -> null);
    }
}
