package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table, each as a JSON object with the properties of {@link Column}. */
public final class Rows {

    private static final int MOST = 100_000;
    private static final int LONGEST_FIELD = 4 * 1024 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TOLD = 40;

    private Rows() {}

    /** A row and where it stands, from 1; the header of a CSV file is line 1. */
    public static final class Row {

        private final long number;
        private final byte[] json;

        private Row(long number, byte[] json) {
            this.number = number;
            this.json = json;
        }

        public long number() {
            return number;
        }

        public byte[] json() {
            return json;
        }
    }

    /**
     * The rows of a CSV file, after RFC 4180, separated by comma, semicolon or tab.
     *
     * @param columns which column holds what, by its header: "text" → "Body"; what is not said
     *     follows from the headers themselves
     * @throws Unreadable at once or on the way, when it cannot be read on
     */
    public static Supplier<@Nullable Row> csv(String text, Map<String, String> columns) {
        Iterator<CsvRecord> records =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(text)
                        .iterator();
        Map<Column, Integer> places = places(header(records), columns);
        int[] count = {0};
        return () -> {
            CsvRecord record = next(records);
            if (record == null) {
                return null;
            }
            if (++count[0] > MOST) {
                throw Unreadable.tooLarge("too-many-rows", Integer.toString(MOST));
            }
            ObjectNode row = Ninjs.JSON.createObjectNode();
            places.forEach((column, at) -> {
                if (at < record.getFieldCount()) {
                    if (record.getField(at).length() > LONGEST_FIELD) {
                        throw Unreadable.tooLarge("csv-cell");
                    }
                    row.put(column.property(), record.getField(at));
                }
            });
            return new Row(record.getStartingLineNumber(), Ninjs.JSON.writeValueAsBytes(row));
        };
    }

    /** The lines of a JSON Lines file, each an object. */
    public static Supplier<@Nullable Row> jsonLines(String text, Map<String, String> columns) {
        Iterator<String> lines = text.lines().iterator();
        long[] number = {0};
        boolean[] first = {true};
        return () -> {
            while (lines.hasNext()) {
                String line = lines.next();
                if (++number[0] > MOST) {
                    throw Unreadable.tooLarge("too-many-rows", Integer.toString(MOST));
                }
                if (!line.isBlank()) {
                    if (first[0]) {
                        first[0] = false;
                        refuseUnknown(line, columns);
                    }
                    return new Row(number[0], renamed(line, columns));
                }
            }
            return null;
        };
    }

    /** Where the first line has no text that is known, the others have none either. */
    private static void refuseUnknown(String line, Map<String, String> columns) {
        ObjectNode row;
        try {
            if (!(Ninjs.parse(line.getBytes(UTF_8)) instanceof ObjectNode given)
                    || Ninjs.isItem(given)) {
                return;
            }
            row = given;
        } catch (Unreadable broken) {
            return; // which is that line's own failure
        }
        places(List.copyOf(row.propertyNames()), columns);
    }

    /** A line that is none of JSON stays what it is, to be refused by its reader. */
    private static byte[] renamed(String line, Map<String, String> columns) {
        byte[] bytes = line.getBytes(UTF_8);
        try {
            ObjectNode row = Ninjs.JSON.createObjectNode();
            if (Ninjs.parse(bytes) instanceof ObjectNode given) {
                places(List.copyOf(given.propertyNames()), columns)
                        .forEach((column, at) ->
                                row.set(
                                        column.property(),
                                        given.get(List.copyOf(given.propertyNames()).get(at))));
                return Ninjs.JSON.writeValueAsBytes(row);
            }
        } catch (Unreadable broken) {
            return bytes;
        }
        return bytes;
    }

    private static Map<Column, Integer> places(List<String> header, Map<String, String> said) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        said.forEach((property, name) -> {
            int at = header.indexOf(name);
            if (at < 0) {
                throw Unreadable.because("no-such-column", told(header, name));
            }
            Column.named(property).ifPresent(column -> places.put(column, at));
        });
        for (int i = 0; i < header.size(); i++) {
            int at = i;
            Column.named(header.get(i)).ifPresent(column -> places.putIfAbsent(column, at));
        }
        if (!places.containsKey(Column.TEXT)) {
            throw Unreadable.because("no-text-column", told(header));
        }
        return places;
    }

    /** Those columns that can be chosen: once in a sentence, and then one by one. */
    private static String[] told(List<String> header, String... before) {
        List<String> columns =
                header.stream()
                        .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME)
                        .filter(name -> name.indexOf('\n') < 0)
                        .distinct()
                        .limit(MOST_TOLD)
                        .toList();
        return Stream.of(Stream.of(before), Stream.of(String.join(", ", columns)), columns.stream())
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    private static List<String> header(Iterator<CsvRecord> records) {
        CsvRecord first = next(records);
        return first == null ? Collections.emptyList() : new ArrayList<>(first.getFields());
    }

    private static @Nullable CsvRecord next(Iterator<CsvRecord> records) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException e) {
            String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            throw why.contains("buffer") || String.valueOf(e.getCause()).contains("buffer")
                    ? Unreadable.tooLarge("csv-cell")
                    : Unreadable.because("csv-broken");
        }
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (header.chars().filter(c -> c == each).count()
                    > header.chars().filter(c -> c == ',').count()) {
                best = each;
            }
        }
        return best;
    }
}
