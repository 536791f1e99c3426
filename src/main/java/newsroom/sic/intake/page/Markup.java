package newsroom.sic.intake.page;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Parses a page, and takes out what no reader sees. */
final class Markup {

    private static final String NO_TEXT =
            "script, style, noscript, iframe, object, embed, svg, math, canvas, video, audio, select,"
                    + " textarea, input, template, map, datalist";

    private Markup() {}

    static Document parse(byte[] bytes, @Nullable Charset declared) {
        return Parser.htmlParser().parseInput(Encoding.decode(bytes, declared), "");
    }

    static void strip(Document page) {
        page.select(NO_TEXT).remove();
        for (Element element : page.select("[hidden], [style]")) {
            if (element.hasAttr("hidden") || isUnseen(element.attr("style"))) {
                element.remove();
            }
        }
    }

    private static boolean isUnseen(String style) {
        String plain = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
