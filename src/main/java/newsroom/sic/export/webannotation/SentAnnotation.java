package newsroom.sic.export.webannotation;

import java.util.List;
import java.util.Set;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An annotation that comes in, read: what it is about, what it says, and what Sic has no word for.
 *
 * @param name the IRI that it had elsewhere; null where it had none
 * @param besides properties of the annotation itself that Sic keeps unread
 */
record SentAnnotation(
        SentTarget target, SentBodies bodies, @Nullable JsonNode name, ObjectNode besides) {

    private static final Set<String> OURS =
            Set.of(
                    "@context",
                    "id",
                    "type",
                    "body",
                    "bodyValue",
                    "target",
                    "motivation",
                    "creator",
                    "created",
                    "modified");

    /**
     * @param known what Sic itself had said besides the finding, by {@link SentBodies#mark}
     * @throws Refusal when it is no annotation, or one that Sic cannot take whole
     */
    static SentAnnotation read(byte[] sent, Set<String> known, Iris iris) {
        ObjectNode annotation = JsonLd.read(sent);
        if (Hypothesis.isFrom(annotation)) {
            annotation = Hypothesis.inTheModel(annotation);
        }
        refuseOtherContexts(annotation.path("@context"));
        if (!holds(annotation.path("type"), "Annotation")) {
            throw new Refusal(Refusal.Kind.UNKNOWN_FORMAT, "export.refused.no-annotation");
        }
        SentTarget target = SentTarget.read(annotation.get("target"), iris);
        SentBodies bodies = SentBodies.read(annotation, known);
        ObjectNode besides = annotation.deepCopy();
        besides.remove(OURS);
        ModelValues.check(besides, "");
        if (!besides.has("stylesheet")
                && (ModelValues.isStyled(target.besides())
                        || ModelValues.isStyled(bodies.foreign()))) {
            throw Wrong.value("stylesheet");
        }
        JsonNode id = annotation.path("id");
        return new SentAnnotation(
                target, bodies, ModelValues.isIri(id) ? ModelValues.inAscii(id) : null, besides);
    }

    /** Any other context could give every name another meaning. */
    private static void refuseOtherContexts(JsonNode context) {
        boolean ours = holds(context, JsonLd.CONTEXT);
        if (context.isArray()) {
            for (JsonNode one : context) {
                ours &=
                        one.isString()
                                && Set.of(JsonLd.CONTEXT, JsonLd.OF_CONTAINERS)
                                        .contains(one.asString());
            }
        }
        if (!ours) {
            throw new Refusal(
                    Refusal.Kind.UNKNOWN_FORMAT, "export.refused.context", JsonLd.CONTEXT);
        }
    }

    private static boolean holds(JsonNode oneOrMany, String word) {
        if (oneOrMany.isArray()) {
            for (JsonNode one : oneOrMany) {
                if (holds(one, word)) {
                    return true;
                }
            }
            return false;
        }
        return oneOrMany.isString() && oneOrMany.asString().equals(word);
    }

    /** As the first wording of a draft; where it classifies nothing, by what it brings. */
    Finding finding() {
        Issue issue =
                bodies.verdict() == Verdict.ACCURATE
                        ? Issue.CONFIRMED
                        : bodies.correction() != null && !bodies.asks()
                                ? Issue.SLIP
                                : Issue.UNSUPPORTED;
        return finding(bodies.issue().orElse(issue), bodies.severity().orElse(Severity.MEDIUM));
    }

    /** In the place of another: issue and severity stay unless it has its own. */
    Finding insteadOf(Finding now) {
        return finding(
                bodies.issue().orElse(now.issue()), bodies.severity().orElse(now.severity()));
    }

    private Finding finding(Issue issue, Severity severity) {
        return new Finding(issue, severity, bodies.text(), bodies.correction(), bodies.verdict());
    }

    /**
     * What Sic keeps unread. The name that the annotation had elsewhere is kept as where it came
     * from (protocol, section 5.1).
     */
    ForeignProperties foreign() {
        ObjectNode onAnnotation = besides.deepCopy();
        if (name != null) {
            ArrayNode via = JsonLd.JSON.createArrayNode();
            JsonNode before = onAnnotation.path("via");
            if (before.isArray()) {
                before.forEach(via::add);
            } else if (!before.isMissingNode()) {
                via.add(before);
            }
            onAnnotation.set("via", via.isEmpty() ? name : via.add(name));
        }
        return foreign(onAnnotation);
    }

    /**
     * The same in the place of what was kept before: where the annotation came from stays
     * (protocol, section 5.3).
     */
    ForeignProperties foreign(ForeignProperties before) {
        ObjectNode onAnnotation = besides.deepCopy();
        for (String stays : List.of("canonical", "via")) {
            JsonNode was = before.onAnnotation().get(stays);
            if (was != null) {
                if (onAnnotation.has(stays) && !onAnnotation.path(stays).equals(was)) {
                    throw Refusal.byRule("export.refused.stays", stays);
                }
                onAnnotation.set(stays, was);
            }
        }
        return foreign(onAnnotation);
    }

    private ForeignProperties foreign(ObjectNode onAnnotation) {
        return new ForeignProperties(
                0, onAnnotation, target.besides(), bodies.onFinding(), bodies.foreign());
    }
}
