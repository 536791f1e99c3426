package newsroom.sic.export.webannotation;

import newsroom.sic.shared.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Annotations as Hypothesis's API and its export have them: the model's targets and selectors, but
 * words of its own for the rest (https://h.readthedocs.io/en/latest/api-reference/). Those that
 * have a word in the model are put into it, the others stay what they are.
 */
final class Hypothesis {

    private Hypothesis() {}

    static boolean isFrom(ObjectNode annotation) {
        return !annotation.has("@context")
                && annotation.path("uri").isString()
                && annotation.path("target").isArray();
    }

    static ObjectNode inTheModel(ObjectNode theirs) {
        if (theirs.path("references").isArray() && !theirs.path("references").isEmpty()) {
            throw Refusal.ofField("references", "export.refused.reply");
        }
        ObjectNode annotation = theirs.deepCopy();
        annotation.remove("text");
        annotation.remove("tags");
        annotation.remove("id"); // a bare word, no IRI
        annotation.put("@context", JsonLd.CONTEXT);
        annotation.put("type", "Annotation");
        annotation.set("body", bodies(theirs));
        for (JsonNode one : annotation.path("target")) {
            if (one instanceof ObjectNode target && !target.has("source")) {
                target.set("source", theirs.path("uri"));
            }
        }
        return annotation;
    }

    private static ArrayNode bodies(ObjectNode theirs) {
        ArrayNode bodies = JsonLd.JSON.createArrayNode();
        String text = theirs.path("text").asString("");
        if (!text.isEmpty()) {
            bodies.addObject()
                    .put("type", "TextualBody")
                    .put("value", text)
                    .put("format", "text/markdown");
        }
        for (JsonNode tag : theirs.path("tags")) {
            bodies.addObject()
                    .put("type", "TextualBody")
                    .put("purpose", "tagging")
                    .put("value", tag.asString(""));
        }
        return bodies;
    }
}
