package newsroom.sic.intake.page;

import java.nio.charset.Charset;
import newsroom.sic.intake.format.TagFlood;
import newsroom.sic.intake.format.Typeset;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a page, and takes out what no reader sees. */
final class Markup {

    /** In bytes: pages carry pictures and programs, so they are larger than what they say. */
    static final int LARGEST = 10 * 1024 * 1024;

    /** Deeper elements become siblings; browsers draw the same line. */
    private static final int DEEPEST = 256;

    private static final String NO_TEXT =
            "script, style, noscript, iframe, object, embed, svg, math, canvas, video, audio, select,"
                    + " textarea, input, template, map, datalist";

    private Markup() {}

    static Document parse(byte[] bytes, @Nullable Charset declared) {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        String markup = Encoding.decode(bytes, declared);
        if (TagFlood.in(markup)) {
            throw tooLarge();
        }
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "");
    }

    static Refusal tooLarge() {
        return new Refusal(Kind.TOO_LARGE, "intake.refused.page-too-large", LARGEST >> 20);
    }

    /** Tells the words that were there and hidden from sight. */
    static String strip(Document page) {
        page.select(NO_TEXT).remove();
        return Typeset.unveil(page);
    }
}
