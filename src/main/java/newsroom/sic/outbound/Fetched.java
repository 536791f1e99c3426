package newsroom.sic.outbound;

/** What an address gave: its bytes, of what type, and from where in the end. */
public final class Fetched {

    private final Address from;
    private final String contentType;
    private final byte[] bytes;
    private final Known known;

    Fetched(Address from, String contentType, byte[] bytes, Known known) {
        this.known = known;
        this.from = from;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** The address at the end of all redirects. */
    public Address from() {
        return from;
    }

    /** As it was given, with its parameters. */
    public String contentType() {
        return contentType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** By what the other side recognises it the next time. */
    public Known known() {
        return known;
    }
}
