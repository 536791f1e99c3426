package newsroom.sic.threats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The wording on a page that did not come from the message files. There every message stands in
 * brackets, so whatever has a letter outside of them is either the newsroom's own content or was
 * forgotten. Content is known by its markup: its direction is its own ({@code bdi}, {@code
 * dir="auto"}), it is not to be translated ({@code translate="no"}), or it is a date, a key or
 * code.
 */
final class Unmarked {

    static final String OPEN = "⟦";
    static final String CLOSE = "⟧";

    private static final String CONTENT =
            "bdi, [dir=auto], [translate=no], time, kbd, code, textarea, script, style, .telltale";
    private static final Pattern MARKED = Pattern.compile("⟦[^⟦⟧]*⟧");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What no message says: the house's name, the clock's, and a day as the formatter has it. */
    private static final Pattern NAMES =
            Pattern.compile("\\bSic$|\\bUTC\\b|^https?://$|^\\d{1,2} [A-Z][a-z]{2} \\d{4}\\b");

    private Unmarked() {}

    static List<String> on(Document page) {
        List<String> found = new ArrayList<>();
        page.traverse((node, _) -> {
            if (isContent(node) || isTitleOfContent(node, page)) {
                return;
            }
            words(node).filter(Unmarked::isForgotten).forEach(found::add);
        });
        return found;
    }

    private static Stream<String> words(Node node) {
        return switch (node) {
            case TextNode text -> Stream.of(text.text());
            case Element element ->
                    element.attributes().asList().stream()
                            .filter(attribute -> isWording(element, attribute.getKey()))
                            .map(attribute -> attribute.getValue());
            default -> Stream.empty();
        };
    }

    private static boolean isWording(Element element, String attribute) {
        return switch (attribute) {
            case "title", "aria-label", "aria-description", "placeholder", "alt", "data-label" ->
                    true;
            case "value" -> element.is("input[type=submit], input[type=button]");
            default -> attribute.startsWith("data-") && element.id().equals("said");
        };
    }

    private static boolean isContent(Node node) {
        Element element = node instanceof Element itself ? itself : node.parentElement();
        return element != null && element.closest(CONTENT) != null && !hasLabel(node);
    }

    /** A page about an article or a story is called as that is. */
    private static boolean isTitleOfContent(Node node, Document page) {
        return node instanceof TextNode text
                && text.parent() != null
                && text.parent().is("title")
                && page.select("h1[dir=auto]").stream()
                        .map(Element::text)
                        .anyMatch(heading ->
                                Set.of(heading + " · Sic", heading).contains(text.text()));
    }

    /** What is said of content is no content: a label, the role of a passage. */
    private static boolean hasLabel(Node node) {
        return switch (node) {
            case Element element -> element.hasAttr("aria-label");
            case TextNode text -> text.parent() != null && text.parent().is(".role");
            default -> false;
        };
    }

    private static boolean isForgotten(String words) {
        String rest = words.strip();
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = MARKED.matcher(rest).replaceAll("");
        }
        return LETTER.matcher(NAMES.matcher(rest.strip()).replaceAll("")).find();
    }
}
