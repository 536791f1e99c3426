package newsroom.sic.intake;

import java.util.Map;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Sniffer;
import newsroom.sic.intake.format.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * A file at the door. Its name is what it was called where it came from: hostile, and only ever
 * shown and stored as text.
 */
public final class Upload implements Incoming {

    private final String name;
    private final byte[] bytes;
    private final SourceFile source;
    private final @Nullable Format known;
    private final Map<String, String> columns;

    public Upload(String name, byte[] bytes) {
        this(name, bytes, Map.of());
    }

    /**
     * A table, where its headers do not say it in words that are known.
     *
     * @param columns which column holds what: "text" → "Body"
     */
    public Upload(String name, byte[] bytes, Map<String, String> columns) {
        this(Called.plainly(name), bytes, new SourceFile(bytes), null, columns);
    }

    private Upload(
            String name,
            byte[] bytes,
            SourceFile source,
            @Nullable Format known,
            Map<String, String> columns) {
        this.name = name;
        this.bytes = bytes;
        this.source = source;
        this.known = known;
        this.columns = Map.copyOf(columns);
    }

    /** A file within this one: "batch.zip:one.docx". */
    Upload holding(String inner, byte[] content) {
        return new Upload(within(inner), content, new SourceFile(content), null, columns);
    }

    /** A row of this one; what it came from is the whole. */
    Upload row(long number, byte[] content, Format of) {
        return new Upload(within(Long.toString(number)), content, source, of, columns);
    }

    private String within(String inner) {
        return Called.shortened(name + ":" + Called.plainly(inner));
    }

    @Override
    public String name() {
        return name;
    }

    /** Whether these are its first bytes. */
    public boolean beginsWith(char first, char second) {
        return bytes.length > 1 && bytes[0] == first && bytes[1] == second;
    }

    /**
     * What it is.
     *
     * @throws Unreadable when it is nothing that is read
     */
    Format format() {
        return known == null ? Sniffer.of(name, bytes) : known;
    }

    /** Whether it is a row already taken out of its table. */
    boolean isRow() {
        return known != null;
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, String> columns() {
        return columns;
    }

    /** The file whose bytes are kept. */
    SourceFile source() {
        return source;
    }
}
