package newsroom.sic.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.intake.format.Stated.Field;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser saved with all it shows in one file (MHTML, RFC 2557): its first HTML, with
 * the address it was saved from. Frames, styles and pictures in it are left aside.
 */
final class SavedPage {

    private static final int DEEPEST = 20;

    private SavedPage() {}

    static Piece read(byte[] bytes) {
        try {
            Entity message = Mail.parse(bytes);
            @Nullable Entity page = page(message, 0);
            if (page == null) {
                throw Unreadable.because("no-page-in-it");
            }
            var html = new ByteArrayOutputStream();
            ((SingleBody) page.getBody()).writeTo(html);
            @Nullable URI address = address(page);
            address = address == null ? address(message) : address;
            Piece read = WebPage.read(html.toByteArray(), charset(page), address);
            return address == null ? read : from(address, read);
        } catch (IOException e) {
            throw Unreadable.because("mail-broken");
        }
    }

    /** What the page itself says of its address counts before where it was found. */
    private static Piece from(URI address, Piece page) {
        List<Stated> stated = new ArrayList<>(page.stated());
        stated.add(new Stated(Field.ADDRESS, address.toString(), "saved from"));
        return new Piece(page.text(), stated, page.parts(), page.leftOut());
    }

    /** The root of what is related is its first part, save for old programs (RFC 2387, 3.2). */
    private static @Nullable Entity page(Entity entity, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                @Nullable Entity page = page(part, depth + 1);
                if (page != null) {
                    return page;
                }
            }
        }
        boolean html =
                entity.getMimeType().equals("text/html")
                        || entity.getMimeType().equals("application/xhtml+xml");
        return html && entity.getBody() instanceof SingleBody ? entity : null;
    }

    private static @Nullable URI address(Entity entity) {
        for (String name : List.of("Snapshot-Content-Location", "Content-Location")) {
            try {
                URI said = URI.create(Mail.header(entity, name));
                if (said.getScheme() != null
                        && said.getScheme().matches("(?i)https?")
                        && said.getHost() != null
                        && said.getUserInfo() == null) {
                    return said;
                }
            } catch (IllegalArgumentException malformed) {
                // then it says nothing
            }
        }
        return null;
    }

    /** As the part declares it; a browser writes what it had, whatever the page's head says. */
    private static @Nullable Charset charset(Entity page) {
        @Nullable String said = page.getCharset();
        try {
            Charset charset = said == null ? null : Charset.forName(said);
            return charset == null || charset.name().equals("US-ASCII") ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
