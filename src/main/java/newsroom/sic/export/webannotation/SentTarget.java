package newsroom.sic.export.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an annotation that comes in is about: words in an article. Of the selectors a quotation and
 * a position are understood; they are two ways to say one thing (data model, section 4.2), so the
 * others may be left aside, since they count in a document that Sic does not show.
 *
 * @param position null where none is given, or it counts in another document than Sic's text
 * @param besides what else stands in it
 */
record SentTarget(
        Iris.Source source, @Nullable Quote quote, @Nullable Span position, ObjectNode besides) {

    private static final Set<String> OURS = Set.of("type", "source", "selector", "scope");

    static SentTarget read(@Nullable JsonNode sent, Iris iris) {
        JsonNode one = sent != null && sent.isArray() && sent.size() == 1 ? sent.get(0) : sent;
        if (one == null || one.isNull()) {
            throw Refusal.ofField("target", "export.refused.no-target");
        }
        if (one.isArray()) {
            throw Refusal.ofField("target", "export.refused.several-targets", one.size());
        }
        if (!(one instanceof ObjectNode target)) {
            throw Wrong.noSelector();
        }
        if (target.has("state")) {
            throw Wrong.value("target.state");
        }
        Iris.Source source = source(target.get("source"), iris);
        List<ObjectNode> selectors = selectors(target.get("selector"));
        Quote quote = quote(only(selectors, "TextQuoteSelector"));
        Span position = position(only(selectors, "TextPositionSelector"));
        if (source instanceof Iris.Source.Published) {
            position = null;
        }
        if (quote == null && position == null) {
            throw selectors.isEmpty() ? Wrong.noSelector() : Wrong.selector();
        }
        ObjectNode besides = target.deepCopy();
        besides.remove(OURS);
        ModelValues.check(besides, "target");
        return new SentTarget(source, quote, position, besides);
    }

    private static Iris.Source source(@Nullable JsonNode sent, Iris iris) {
        JsonNode source = sent instanceof ObjectNode object ? object.get("id") : sent;
        if (source == null || !source.isString() || source.asString().isBlank()) {
            throw Wrong.noSource();
        }
        return iris.source(source.asString().strip()).orElseThrow(Wrong::unknownSource);
    }

    private static List<ObjectNode> selectors(@Nullable JsonNode sent) {
        List<ObjectNode> selectors = new ArrayList<>();
        if (sent instanceof ObjectNode one) {
            selectors.add(one);
        } else if (sent != null && sent.isArray()) {
            for (JsonNode each : sent) {
                if (!(each instanceof ObjectNode one)) {
                    throw Wrong.selector();
                }
                selectors.add(one);
            }
        } else if (sent != null) {
            throw Wrong.selector();
        }
        return selectors;
    }

    /** The one of that type; two of them could be two places. */
    private static @Nullable ObjectNode only(List<ObjectNode> selectors, String type) {
        List<ObjectNode> found =
                selectors.stream().filter(one -> isOf(one.path("type"), type)).toList();
        if (found.size() > 1 || found.stream().anyMatch(one -> one.has("refinedBy"))) {
            throw Wrong.selector();
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    private static boolean isOf(JsonNode given, String type) {
        return given.isString() && given.asString().equals(type);
    }

    private static @Nullable Quote quote(@Nullable ObjectNode selector) {
        if (selector == null) {
            return null;
        }
        String exact = words(selector, "exact");
        if (exact.isEmpty()) {
            throw Wrong.value("target.selector.exact");
        }
        return new Quote(exact, words(selector, "prefix"), words(selector, "suffix"));
    }

    private static String words(ObjectNode selector, String name) {
        JsonNode words = selector.path(name);
        if (words.isMissingNode() || words.isNull()) {
            return "";
        }
        if (!words.isString()) {
            throw Wrong.value("target.selector." + name);
        }
        return words.asString();
    }

    private static @Nullable Span position(@Nullable ObjectNode selector) {
        if (selector == null) {
            return null;
        }
        int start = number(selector, "start");
        int end = number(selector, "end");
        if (end <= start) {
            throw Wrong.value("target.selector.end");
        }
        return new Span(start, end);
    }

    private static int number(ObjectNode selector, String name) {
        JsonNode number = selector.path(name);
        if (!number.isIntegralNumber() || !number.canConvertToInt() || number.asInt() < 0) {
            throw Wrong.value("target.selector." + name);
        }
        return number.asInt();
    }

    /** Whether these are the words that a claim is pinned to, as far as they are given. */
    boolean names(ClaimView claim, long article) {
        int revision = source instanceof Iris.Source.Ours ours ? ours.revision() : 0;
        return article == claim.articleId()
                && (revision == 0 || revision == claim.anchor().revision())
                && (position == null || position.equals(claim.anchor().span()))
                && (quote == null || quote.exact().equals(claim.anchor().exact()));
    }
}
