package newsroom.sic.export.webannotation;

import newsroom.sic.shared.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an annotation brought along that Sic has no word for, by where it stood. It is given out
 * again as it came, and never in the place of what Sic says itself.
 *
 * @param version 0 as long as there are none
 * @param onAnnotation of the annotation itself
 * @param onTarget of its target
 * @param onFinding of the body that became the finding
 * @param bodies whole ones that say nothing that Sic could keep as its own
 */
record ForeignProperties(
        int version,
        ObjectNode onAnnotation,
        ObjectNode onTarget,
        ObjectNode onFinding,
        ArrayNode bodies) {

    /** As JSON, in characters. */
    static final int LARGEST = 16_000;

    static ForeignProperties none() {
        return new ForeignProperties(
                0, object(), object(), object(), JsonLd.JSON.createArrayNode());
    }

    static ObjectNode object() {
        return JsonLd.JSON.createObjectNode();
    }

    static ForeignProperties of(int version, String json) {
        JsonNode kept = JsonLd.KEPT.readTree(json);
        return new ForeignProperties(
                version,
                (ObjectNode) kept.get("annotation"),
                (ObjectNode) kept.get("target"),
                (ObjectNode) kept.get("finding"),
                (ArrayNode) kept.get("bodies"));
    }

    boolean isEmpty() {
        return onAnnotation.isEmpty()
                && onTarget.isEmpty()
                && onFinding.isEmpty()
                && bodies.isEmpty();
    }

    /** One text for what is the same. */
    String json() {
        ObjectNode whole = object();
        whole.set("annotation", onAnnotation);
        whole.set("target", onTarget);
        whole.set("finding", onFinding);
        whole.set("bodies", bodies);
        String json = JsonLd.JSON.writeValueAsString(whole);
        if (json.length() > LARGEST) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE, "export.refused.properties-too-large", LARGEST);
        }
        return json;
    }

    /** Adds to what Sic says whatever it does not say. */
    static void addTo(ObjectNode ours, ObjectNode foreign) {
        foreign.properties()
                .forEach(one -> {
                    if (!ours.has(one.getKey())) {
                        ours.set(one.getKey(), one.getValue());
                    }
                });
    }
}
