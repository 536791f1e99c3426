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

    private static final int LONGEST_NAME = 300;

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
        this(plain(name), bytes, new SourceFile(bytes), null, columns);
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
        return shortened(name + ":" + plain(inner));
    }

    @Override
    public String name() {
        return name;
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

    /** The last step of its path, on one line, without controls and direction marks. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int[] kept =
                last.codePoints()
                        .filter(c -> !Character.isISOControl(c))
                        .filter(c -> Character.getType(c) != Character.FORMAT)
                        .filter(c -> Character.getType(c) != Character.SURROGATE)
                        .toArray();
        String tidy = new String(kept, 0, kept.length).strip();
        return tidy.isEmpty() ? "unnamed" : shortened(tidy);
    }

    /** Its end, which says more than its beginning. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME
                ? name
                : name.substring(name.offsetByCodePoints(0, length - LONGEST_NAME));
    }
}
