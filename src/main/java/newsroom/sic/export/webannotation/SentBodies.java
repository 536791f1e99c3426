package newsroom.sic.export.webannotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an annotation that comes in says, sorted by the purpose of each body: a text for people, the
 * words that should stand instead, and words of the desk's own that classify it. A body that Sic
 * could not say itself is kept as it is, if it is sound; one that it cannot even keep is refused.
 */
final class SentBodies {

    private static final Set<String> SPOKEN =
            Set.of("", "commenting", "assessing", "describing", "questioning", "replying");
    private static final Set<String> FORMATS = Set.of("", "text/plain", "text/markdown");
    private static final Set<String> PURPOSES =
            Set.of(
                    "",
                    "assessing",
                    "bookmarking",
                    "classifying",
                    "commenting",
                    "describing",
                    "editing",
                    "highlighting",
                    "identifying",
                    "linking",
                    "moderating",
                    "questioning",
                    "replying",
                    "tagging");
    private static final Set<String> OURS = Set.of("type", "value", "format", "purpose");

    private final List<String> texts = new ArrayList<>();
    private final ArrayNode foreign = JsonLd.JSON.createArrayNode();
    private ObjectNode onFinding = ForeignProperties.object();
    private @Nullable String correction;
    private @Nullable Issue issue;
    private @Nullable Severity severity;
    private @Nullable Verdict verdict;
    private boolean asks;

    /**
     * @param ours what Sic itself had said besides the finding, by {@link #mark}; it says so again
     *     by itself
     */
    static SentBodies read(ObjectNode annotation, Set<String> ours) {
        if (annotation.has("body") && annotation.has("bodyValue")) {
            throw Wrong.value("bodyValue");
        }
        SentBodies sorted = new SentBodies();
        JsonNode value = annotation.path("bodyValue");
        if (value.isString()) {
            sorted.texts.add(value.asString());
        } else if (!value.isMissingNode()) {
            throw Wrong.value("bodyValue");
        }
        JsonNode body = annotation.path("body");
        if (body.isArray()) {
            body.forEach(one -> sorted.sort(one, ours));
        } else if (!body.isMissingNode() && !body.isNull()) {
            sorted.sort(body, ours);
        }
        return sorted;
    }

    /** What tells two bodies of Sic's own apart: purpose, and words or address. */
    static String mark(JsonNode body) {
        String source = body.path("source").asString("");
        return body.path("purpose").asString("") + " " + body.path("value").asString(source);
    }

    private void sort(JsonNode body, Set<String> ours) {
        if (body.isString() && ModelValues.isIri(body)) {
            foreign.add(body);
            return;
        }
        if (!(body instanceof ObjectNode object) || !isSound(object)) {
            throw Wrong.body();
        }
        if (ours.contains(mark(object))) {
            return;
        }
        if (object.path("value").isString() && !object.has("source")) {
            say(object, object.path("value").asString());
        } else {
            keep(object);
        }
    }

    private static boolean isSound(ObjectNode body) {
        JsonNode purpose = body.path("purpose");
        boolean text = body.path("value").isString();
        boolean within = ModelValues.isIri(body.path("source"));
        boolean elsewhere = ModelValues.isIri(body.path("id"));
        if (body.has("items") || !PURPOSES.contains(purpose.asString(""))) {
            return false;
        }
        if (text) {
            return !body.has("source")
                    && body.path("type").asString("TextualBody").equals("TextualBody");
        }
        return !body.has("value")
                && !body.path("type").asString("").equals("TextualBody")
                && (within || (elsewhere && !body.has("source") && !body.has("purpose")));
    }

    private void say(ObjectNode body, String value) {
        String purpose = body.path("purpose").asString("");
        switch (purpose) {
            case "tagging", "classifying" -> {
                if (!classify(value, purpose.equals("tagging"))) {
                    keep(body);
                }
            }
            case "editing" -> {
                if (correction == null) {
                    correction = value;
                } else {
                    keep(body);
                }
            }
            case "moderating" -> {
                if (word(ReviewState.class, value).isEmpty()) {
                    keep(body);
                }
            }
            default -> {
                if (SPOKEN.contains(purpose)) {
                    speak(body, value, purpose);
                } else {
                    keep(body);
                }
            }
        }
    }

    private void speak(ObjectNode body, String value, String purpose) {
        if (!FORMATS.contains(body.path("format").asString(""))) {
            throw Refusal.ofField("body.format", "export.refused.format");
        }
        if (texts.isEmpty()) {
            onFinding = body.deepCopy();
            onFinding.remove(OURS);
            ModelValues.check(onFinding, "body");
        }
        asks |= purpose.equals("questioning");
        texts.add(value);
    }

    private void keep(ObjectNode body) {
        ObjectNode kept = body.deepCopy();
        if (kept.path("value").isString()) {
            kept.put("type", "TextualBody");
        }
        ModelValues.check(kept, "body");
        foreign.add(kept);
    }

    /** Takes a word of the desk's; "unsupported" is a verdict as a tag, otherwise an issue. */
    private boolean classify(String value, boolean verdictFirst) {
        Optional<Verdict> one = word(Verdict.class, value);
        Optional<Issue> kind = word(Issue.class, value);
        Optional<Severity> weight = word(Severity.class, value);
        if (verdict == null && one.isPresent() && (verdictFirst || kind.isEmpty())) {
            verdict = one.get();
        } else if (issue == null && kind.isPresent()) {
            issue = kind.get();
        } else if (severity == null && weight.isPresent()) {
            severity = weight.get();
        } else {
            return false;
        }
        return true;
    }

    private static <E extends Enum<E>> Optional<E> word(Class<E> type, String value) {
        String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    String text() {
        return String.join("\n\n", texts);
    }

    @Nullable String correction() {
        return correction;
    }

    Optional<Issue> issue() {
        return Optional.ofNullable(issue);
    }

    Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    @Nullable Verdict verdict() {
        return verdict;
    }

    boolean asks() {
        return asks;
    }

    ObjectNode onFinding() {
        return onFinding;
    }

    ArrayNode foreign() {
        return foreign;
    }
}
