package newsroom.sic.export;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What describes a file in the exact flavour to a program that has never seen one: "Metadata
 * Vocabulary for Tabular Data" (W3C, 2015).
 */
final class Metadata {

    static final String MEDIA_TYPE = "application/csvm+json";

    private Metadata() {}

    static <R> Map<String, Object> of(Table<R> table) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        described.put("url", table.name() + ".csv");
        described.put("dc:title", table.name());
        described.put("dc:description", "Each row is " + table.says() + ".");
        described.put("dialect", dialect());
        described.put("tableSchema", schema(table));
        return described;
    }

    /** Where it is, as seen from the file that it describes. */
    static String link(Table<?> table) {
        return "<%s.csv-metadata.json>; rel=\"describedby\"; type=\"%s\""
                .formatted(table.name(), MEDIA_TYPE);
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("header", true);
        dialect.put("delimiter", ",");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminators", List.of("\r\n"));
        dialect.put("skipInitialSpace", false);
        dialect.put("trim", false);
        return dialect;
    }

    private static <R> Map<String, Object> schema(Table<R> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "columns",
                table.columns().stream().map(column -> column(column, table.key())).toList());
        schema.put("primaryKey", table.key());
        return schema;
    }

    /** Titles are what the header row says, or a validator would not know the column again. */
    private static <R> Map<String, Object> column(Column<R> column, List<String> key) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.says());
        described.put("datatype", datatype(column));
        described.put("required", key.contains(column.name()));
        described.put("null", "");
        return described;
    }

    private static Object datatype(Column<?> column) {
        return column.words().isEmpty()
                ? column.type().csvw()
                : Map.of(
                        "base",
                        column.type().csvw(),
                        "format",
                        column.words().stream()
                                .map(word -> word.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0"))
                                .collect(joining("|", "^(", ")$")));
    }
}
