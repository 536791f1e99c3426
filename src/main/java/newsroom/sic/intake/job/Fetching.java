package newsroom.sic.intake.job;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Set;
import newsroom.sic.intake.Called;
import newsroom.sic.outbound.Address;
import newsroom.sic.outbound.Fetched;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Unreached;
import newsroom.sic.outbound.Wanted;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has what lies at an address brought to the spool. */
@Component
public class Fetching {

    private static final Wanted COPY =
            new Wanted(
                    Set.of(
                            "text/html",
                            "application/xhtml+xml",
                            "text/plain",
                            "text/markdown",
                            "text/xml",
                            "application/xml",
                            "application/rss+xml",
                            "application/atom+xml",
                            "application/json",
                            "application/pdf",
                            "application/rtf"),
                    Archive.LARGEST_ENTRY);

    private final Outbound outbound;
    private final Spool spool;

    Fetching(Outbound outbound, Spool spool) {
        this.outbound = outbound;
        this.spool = spool;
    }

    /**
     * The address that somebody typed, as it is going to be asked.
     *
     * @throws Refusal when it may not be
     */
    public String checked(@Nullable String typed) {
        try {
            return outbound.address(Typed.line("address", typed, 2000)).toString();
        } catch (Unreached no) {
            throw Refusal.ofField("address", "intake.refused.address", no.trouble());
        }
    }

    /**
     * Whether one may ask an address that another gave. What the operator allows within the house
     * is for those who know of it.
     */
    public boolean mayFollow(String from, String to) {
        try {
            return !outbound.address(to).isInside() || outbound.address(from).isInside();
        } catch (Unreached no) {
            return false;
        }
    }

    /** What to call it: the last step of its path, or where it is. */
    static String name(String address) {
        URI uri = URI.create(address);
        String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("/+$", "");
        return path.isEmpty() ? uri.getHost() : Called.plainly(path);
    }

    /**
     * Brings it to the spool.
     *
     * @throws Refusal when it cannot be had
     */
    void fetch(long job, FileRows.Piece piece, String address) {
        try {
            Address from = outbound.address(address);
            Fetched fetched = outbound.get(from, COPY);
            spool.keep(job, piece.n(), new ByteArrayInputStream(fetched.bytes()));
        } catch (Unreached no) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "intake.refused.unreached", piece.name(), no.trouble());
        }
    }
}
