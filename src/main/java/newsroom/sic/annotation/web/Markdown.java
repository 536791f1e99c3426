package newsroom.sic.annotation.web;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.unbescape.html.HtmlEscape;

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
        return tellingHtml(markdown, Map.of());
    }

    /**
     * The same with people's names in place of their usernames.
     *
     * @param names by username as it is written behind the sign
     */
    static String tellingHtml(String markdown, Map<String, String> names) {
        Document page = Jsoup.parseBodyFragment(html(markdown));
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.nodeStream(TextNode.class)
                .toList()
                .forEach(text -> {
                    text.before(told(text.getWholeText(), names));
                    text.remove();
                });
        return body.html();
    }

    private static String told(String text, Map<String, String> names) {
        if (names.isEmpty()) {
            return Telling.html(text);
        }
        StringBuilder html = new StringBuilder();
        Matcher mention = mentionsOf(names).matcher(text);
        int from = 0;
        while (mention.find()) {
            String name = Objects.requireNonNull(names.get(mention.group(1)));
            html.append(Telling.html(text.substring(from, mention.start())))
                    .append("<bdi class=\"mention\" title=\"@")
                    .append(HtmlEscape.escapeHtml4Xml(mention.group(1)))
                    .append("\">")
                    .append(Telling.html(name))
                    .append("</bdi>");
            from = mention.end();
        }
        return html.append(Telling.html(text.substring(from))).toString();
    }

    /** The longest first: one username may begin with another. */
    private static Pattern mentionsOf(Map<String, String> names) {
        return Pattern.compile(
                names.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(
                                Collectors.joining(
                                        "|",
                                        "(?<![\\p{L}\\p{M}\\p{N}._@/-])@(",
                                        ")(?![\\p{L}\\p{M}\\p{N}])")));
    }
}
