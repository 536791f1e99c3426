package newsroom.sic.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that a page describes in JSON-LD, as schema.org's Article and its kinds. Pages write
 * it by hand, so raw line ends, comments and commas too many are forgiven, and what cannot be read
 * at all is left out.
 */
record JsonLd(List<JsonNode> articles) {

    /** Blocks of it, and steps within one: a page needs few. */
    private static final int MOST_SCRIPTS = 50;

    private static final int MOST_NODES = 20_000;

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    static JsonLd of(Document page) {
        var articles = new ArrayList<JsonNode>();
        page.select("script[type*=ld+json]").stream()
                .limit(MOST_SCRIPTS)
                .map(Element::data)
                .forEach(script -> collect(script, articles));
        return new JsonLd(List.copyOf(articles));
    }

    /** What the page says its article's body is; empty where it does not. */
    String body() {
        String longest = "";
        for (JsonNode article : articles) {
            String body = article.path("articleBody").asString("");
            if (body.length() > longest.length()) {
                longest = body;
            }
        }
        if (longest.contains("&lt;") || longest.contains("&amp;") || longest.contains("&nbsp;")) {
            longest = org.jsoup.parser.Parser.unescapeEntities(longest, false);
        }
        return longest.contains("</") || longest.contains("<br")
                ? Jsoup.parse(longest).wholeText()
                : longest;
    }

    private static void collect(String script, List<JsonNode> articles) {
        JsonNode root;
        try {
            root = LENIENT.readTree(script.strip().replaceFirst("^<!--|^//<!\\[CDATA\\[", ""));
        } catch (JacksonException unreadable) {
            return;
        }
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int steps = 0;
        while (!open.isEmpty() && steps++ < MOST_NODES) {
            JsonNode node = open.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                articles.add(node);
            }
            node.forEach(open::add);
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode each : type) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
    }
}
