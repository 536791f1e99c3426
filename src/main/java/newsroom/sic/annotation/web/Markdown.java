package newsroom.sic.annotation.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * A finding's body as HTML: CommonMark, with raw HTML in it shown as text, and the result cut down
 * to an allow-list all the same. Links leave for http and https only and tell nothing of where they
 * were followed from.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();
    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags(
                            "p",
                            "br",
                            "strong",
                            "em",
                            "code",
                            "pre",
                            "blockquote",
                            "ul",
                            "ol",
                            "li",
                            "hr",
                            "a")
                    .addAttributes("a", "href")
                    .addProtocols("a", "href", "http", "https")
                    .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    private Markdown() {}

    static String html(String markdown) {
        return Jsoup.clean(RENDERER.render(PARSER.parse(markdown)), ALLOWED);
    }

    /** The same with {@link Telling} signs in its text. */
    static String tellingHtml(String markdown) {
        Document page = Jsoup.parseBodyFragment(html(markdown));
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.nodeStream(TextNode.class)
                .toList()
                .forEach(text -> {
                    text.before(Telling.html(text.getWholeText()));
                    text.remove();
                });
        return body.html();
    }
}
