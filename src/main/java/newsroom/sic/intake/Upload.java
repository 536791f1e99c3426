package newsroom.sic.intake;

/**
 * A file at the door. Its name is what it was called where it came from: hostile, and only ever
 * shown and stored as text.
 */
public final class Upload implements Incoming {

    private final String name;
    private final byte[] bytes;
    private final SourceFile source;

    public Upload(String name, byte[] bytes) {
        this(Called.plainly(name), bytes, new SourceFile(bytes));
    }

    private Upload(String name, byte[] bytes, SourceFile source) {
        this.name = name;
        this.bytes = bytes;
        this.source = source;
    }

    /** A file within this one: "batch.zip:one.docx". */
    Upload holding(String inner, byte[] content) {
        return new Upload(within(inner), content, new SourceFile(content));
    }

    /** A row of this one; what it came from is the whole. */
    Upload row(long number, byte[] content) {
        return new Upload(within(Long.toString(number)), content, source);
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

    byte[] bytes() {
        return bytes;
    }

    /** The file whose bytes are kept. */
    SourceFile source() {
        return source;
    }
}
