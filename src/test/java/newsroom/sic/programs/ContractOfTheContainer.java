package newsroom.sic.programs;

import static newsroom.sic.programs.Program.JSON;

import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;
import newsroom.sic.programs.Program.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every test of the annotation container begins with. */
abstract class ContractOfTheContainer extends ContractOfTheApi {

    static final String CONTAINER = "/annotations/";
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String LD = "application/ld+json;profile=\"" + CONTEXT + "\"";
    static final String MINIMAL = "http://www.w3.org/ns/ldp#PreferMinimalContainer";
    static final String IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
    static final String DESCRIPTIONS = "http://www.w3.org/ns/oa#PreferContainedDescriptions";

    protected String base() {
        return "http://127.0.0.1:" + port;
    }

    protected Answer ask(Program program, String method, String iri, String... headers) {
        return program.sendTo(iri.replace(base(), ""), method, null, LD, headers);
    }

    protected Answer get(String iri, String... headers) {
        return ask(desk, "GET", iri, headers);
    }

    protected static Answer put(
            Program program, String iri, @Nullable String tag, JsonNode annotation) {
        String path = iri.substring(iri.indexOf(CONTAINER));
        byte[] body = annotation.toString().getBytes(StandardCharsets.UTF_8);
        return tag == null
                ? program.sendTo(path, "PUT", body, LD)
                : program.sendTo(path, "PUT", body, LD, "If-Match", tag);
    }

    protected Answer post(JsonNode annotation, String... headers) {
        return post(annotation.toString(), headers);
    }

    protected Answer post(String annotation, String... headers) {
        return desk.sendTo(
                CONTAINER, "POST", annotation.getBytes(StandardCharsets.UTF_8), LD, headers);
    }

    protected static String include(String... preferences) {
        return "return=representation; include=\"" + String.join(" ", preferences) + "\"";
    }

    /** As a client writes one that knows the model and nothing of Sic. */
    protected ObjectNode plain(long article) {
        return plain("/articles/" + article, "thirteen agreements");
    }

    protected ObjectNode plain(String path, String exact) {
        ObjectNode annotation = JSON.createObjectNode();
        annotation.put("@context", CONTEXT);
        annotation.put("type", "Annotation");
        annotation.put("motivation", "commenting");
        annotation
                .putObject("body")
                .put("type", "TextualBody")
                .put("value", "Who counted them?")
                .put("format", "text/plain");
        ObjectNode target = annotation.putObject("target");
        target.put("source", path.startsWith("/") ? base() + path : path);
        target.putObject("selector").put("type", "TextQuoteSelector").put("exact", exact);
        return annotation;
    }

    protected static ObjectNode selector(ObjectNode annotation) {
        return (ObjectNode) annotation.at("/target/selector");
    }

    /** The number that the annotation has in the API. */
    protected static long number(Answer annotation) {
        String id = annotation.text("id");
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1).replaceAll("\\.jsonld$", ""));
    }

    /** The body of that purpose; the first where there are several. */
    protected static JsonNode body(JsonNode annotation, String purpose) {
        return StreamSupport.stream(annotation.get("body").spliterator(), false)
                .filter(body -> body.path("purpose").asString("").equals(purpose))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + purpose + " in " + annotation));
    }
}
