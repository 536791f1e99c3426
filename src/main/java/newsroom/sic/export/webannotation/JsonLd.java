package newsroom.sic.export.webannotation;

import java.util.List;
import java.util.Set;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.WellFormed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON-LD without a JSON-LD processor: in the W3C's context and no other every name means one
 * thing, so it can be read as plain JSON. Whatever could give a name another meaning is refused.
 */
final class JsonLd {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String OF_CONTAINERS = "http://www.w3.org/ns/ldp.jsonld";

    static final MediaType TYPE =
            MediaType.parseMediaType("application/ld+json; profile=\"" + CONTEXT + "\"");

    /** Of an annotation that comes in, in bytes. */
    static final int LARGEST = 256 * 1024;

    private static final int DEEPEST = 24;

    /** Where an object's prototype is reached by name, in the programs of those who read it. */
    private static final Set<String> TRAPS = Set.of("__proto__", "constructor", "prototype");

    private static final MediaType ANY_LD = MediaType.parseMediaType("application/ld+json");

    static final JsonMapper JSON = mapper(DEEPEST);

    /** What was taken, with what Sic puts around it. */
    static final JsonMapper KEPT = mapper(DEEPEST + 8);

    private JsonLd() {}

    private static JsonMapper mapper(int deepest) {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(
                                        StreamReadConstraints.builder()
                                                .maxNestingDepth(deepest)
                                                .maxNumberLength(100)
                                                .build())
                                .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /**
     * The object that was sent.
     *
     * @throws Refusal when it is none, or holds names or texts that are not taken
     */
    static ObjectNode read(byte[] sent) {
        if (sent.length > LARGEST) {
            throw new Refusal(
                    Refusal.Kind.TOO_LARGE, "export.refused.annotation-too-large", LARGEST);
        }
        try {
            if (JSON.readTree(sent) instanceof ObjectNode object) {
                object.properties().forEach(one -> check(one.getKey(), one.getValue(), true));
                return object;
            }
        } catch (JacksonException unreadable) {
            // told below
        }
        throw new Refusal(Refusal.Kind.MALFORMED, "export.refused.not-json", DEEPEST);
    }

    private static void check(String name, JsonNode value, boolean outermost) {
        if (outermost && name.equals("@context")) {
            return; // looked at by itself
        }
        if (name.startsWith("@") || TRAPS.contains(name) || WellFormed.flawIn(name).isPresent()) {
            throw new Refusal(Refusal.Kind.INVALID, "export.refused.name", shown(name));
        }
        checkValue(name, value);
    }

    private static void checkValue(String name, JsonNode value) {
        if (value.isString() && WellFormed.flawIn(value.asString()).isPresent()) {
            throw new Refusal(Refusal.Kind.INVALID, "export.refused.flaw", shown(name));
        }
        if (value instanceof ObjectNode object) {
            object.properties().forEach(one -> check(one.getKey(), one.getValue(), false));
        } else if (value.isArray()) {
            value.forEach(one -> checkValue(name, one));
        }
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    /** Refuses who will take nothing that is given here; who takes JSON gets JSON-LD. */
    static void refuseUnlessTaken(HttpHeaders headers) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> taken = headers.getAccept();
            if (taken.isEmpty()
                    || taken.stream()
                            .filter(one -> one.getQualityValue() > 0)
                            .anyMatch(one ->
                                    one.includes(ANY_LD)
                                            || one.includes(MediaType.APPLICATION_JSON))) {
                return;
            }
        } catch (InvalidMediaTypeException unreadable) {
            // told below
        }
        throw new HttpMediaTypeNotAcceptableException(List.of(TYPE));
    }
}
