package newsroom.sic.intake.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import newsroom.sic.intake.format.Piece;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;

/** Reads web pages. */
public final class Pages {

    private Pages() {}

    /**
     * The article of a page, and what the page states about it.
     *
     * @param declared as the page was said to be on its way here; null where nothing was said
     * @param address where it came from; null where nobody knows
     * @throws newsroom.sic.shared.Refusal when the page is too large or holds no text
     */
    public static Piece read(byte[] bytes, @Nullable Charset declared, @Nullable URI address) {
        return new Piece(body(Markup.parse(bytes, declared)), List.of(), List.of(), "");
    }

    /** The text of the body alone; empty where there is none. */
    public static String body(byte[] bytes) {
        return body(Markup.parse(bytes, null));
    }

    private static String body(Document page) {
        Markup.strip(page);
        return Body.of(page).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}
