package newsroom.sic.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in an archive; its last entry, so that a file which breaks off has none.
 *
 * @param format of this file and of the lines in the others
 * @param program the version that made it
 * @param madeAt an instant, ISO 8601
 * @param schema the newest migration of the store that it was made of
 */
record Manifest(
        String format,
        String program,
        String madeAt,
        String schema,
        List<Part> tables,
        List<Sequence> sequences) {

    static final String ENTRY = "manifest.json";

    /** Changes when an older program would read a file wrongly. */
    static final String FORMAT = "sic-archive/1";

    /** Bytes; a hundred times what it takes. */
    static final int LONGEST = 4 * 1024 * 1024;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    /**
     * One table.
     *
     * @param entry where its rows are, a line each
     * @param bytes how long that entry is
     * @param sha256 of the entry
     * @param content of the rows, in whatever order: see {@link Tally}
     */
    record Part(
            String table,
            String entry,
            List<Column> columns,
            long rows,
            long bytes,
            String sha256,
            String content) {

        static String entry(String table) {
            return "tables/" + table + ".jsonl";
        }

        boolean holds(Tally tally) {
            return tally.rows() == rows && tally.content().equals(content);
        }
    }

    byte[] text() {
        return JSON.writeValueAsBytes(this);
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }

    /**
     * Reads it.
     *
     * @throws Damaged when it is none
     * @throws Unable when it is a newer program's
     */
    static Manifest of(byte[] text) {
        try {
            var format = JSON.readTree(text).path("format").asString("");
            if (format.startsWith("sic-archive/") && !format.equals(FORMAT)) {
                throw new Unable("The archive is of a format that this version does not know.");
            }
            var manifest = JSON.readValue(text, Manifest.class);
            if (!manifest.isSound()) {
                throw new Damaged("its manifest does not make sense");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new Damaged("its manifest cannot be read", e);
        }
    }

    private boolean isSound() {
        var lists = new ArrayList<@Nullable Object>(tables);
        lists.addAll(sequences);
        tables.forEach(part -> lists.addAll(part.columns()));
        if (!format.equals(FORMAT) || lists.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        return differ(tables.stream().map(Part::table))
                && differ(sequences.stream().map(Sequence::name))
                && tables.stream()
                        .allMatch(part -> differ(part.columns().stream().map(Column::name)))
                && tables.stream().allMatch(part -> part.entry().equals(Part.entry(part.table())))
                && tables.stream().allMatch(part -> part.rows() >= 0 && part.bytes() >= 0)
                && sequences.stream().allMatch(sequence -> sequence.next() >= 1);
    }

    private static boolean differ(Stream<String> names) {
        var seen = new HashSet<String>();
        return names.allMatch(seen::add);
    }
}
