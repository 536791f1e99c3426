package newsroom.sic.programs;

import static newsroom.sic.programs.Program.JSON;
import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The W3C's own tests of the data model (github.com/w3c/web-annotation-tests), run over what Sic
 * gives out. They are not part of Sic: the folder is named by the property
 * sic.web-annotation-tests, and the suite runs only when it is asked for by name, as
 * docs/webannotation.md says.
 */
@OnH2
class W3cModelSuite extends ContractOfTheContainer {

    private static final Path FOLDER =
            Path.of(Objects.requireNonNull(System.getProperty("sic.web-annotation-tests")));

    /** Under which the schemas refer to each other; nothing is fetched from there. */
    private static final String UNDER = "https://example.com/schemas/";

    private final SchemaRegistry registry = registry();
    private final Map<String, Schema> schemas = new HashMap<>();

    static Stream<String> texts() {
        return Stream.of(
                "👩‍👩‍👧‍👦 and 🗞️ counted thirteen agreements",
                "cafe\u0301 n\u0303 Z\u0351\u036b\u0343 thirteen agreements",
                "שלום עולם \u202eabc\u202c thirteen agreements, مرحبا",
                "</script><script>alert(1)</script> thirteen agreements <!-- ]]>",
                "\" ' \\ & &amp; {{7*7}} ${7*7} %s thirteen agreements \u2028 \u2029",
                "= \t \u00a0 \u3000 \ufeff \u200b thirteen agreements \ufffd");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void holdsForHostileTexts(String text) {
        String unlike = unlikeAnyOther(text);
        String url = "https://example.com/a%22b?c=%3C/script%3E#é";
        Answer article =
                desk.post("/articles", json("text", unlike, "url", url, "language", "he-IL"))
                        .is(201);
        Answer claim = claim(article.id());
        desk.post(
                        "/claims/" + claim.id() + "/evidence",
                        json(
                                "source", "Minutes", "passage", text, "url", url, "grade",
                                "primary", "stance", "context"))
                .is(201);
        Answer draft =
                desk.post(
                                "/claims/" + claim.id() + "/annotations",
                                json(
                                        "issue", "figure",
                                        "severity", "low",
                                        "body", text,
                                        "correction", text,
                                        "proposedVerdict", "mostly-accurate"))
                        .is(201);
        ObjectNode sent = plain("/articles/" + article.id(), "thirteen agreements");
        ((ObjectNode) sent.get("body")).put("value", text).put("textDirection", "rtl");
        sent.put("ex:\u05e9 </script>", text);
        sent.put("id", "https://example.com/annotations/é");
        sent.put("rights", "https://example.com/rights");
        sent.putObject("stylesheet").put("type", "CssStylesheet").put("value", ".red {}");
        ((ObjectNode) sent.get("target")).put("styleClass", "red").put("ex:text", text);

        checkAnnotation(get("/annotations/" + draft.id() + ".jsonld").is(200).json());
        checkAnnotation(post(sent).is(201).json());
    }

    private static String unlikeAnyOther(String text) {
        return "%s%n%nCopy %s.".formatted(text, UUID.randomUUID());
    }

    @Test
    void holdsForTheSeeds() throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
        assertThat(seeds).hasSize(5);
        for (Path seed : seeds) {
            String text = Files.readString(seed);
            long article = article(unlikeAnyOther(text)).id();
            int made = 0;
            for (int start = 0; start + 80 < text.length() && made < 12; start += 400) {
                Answer claim =
                        desk.post(
                                "/articles/" + article + "/claims",
                                json("start", start, "end", start + 60));
                if (claim.status() != 201) {
                    continue; // where the copy has no words
                }
                made++;
                Answer draft = made % 2 == 0 ? draft(claim.id()) : submitted(claim.id());
                if (made % 3 == 0) {
                    judge.post(
                            "/annotations/" + draft.id() + "/approve",
                            null,
                            "If-Match",
                            draft.tag());
                }
                checkAnnotation(get("/annotations/" + draft.id() + ".jsonld").is(200).json());
            }
            assertThat(made).isPositive();
        }
    }

    @Test
    void holdsForTheContainerAndItsPages() {
        draft(claim().id());
        for (String preference : List.of(MINIMAL, IRIS, DESCRIPTIONS)) {
            JsonNode container = get(CONTAINER, "Prefer", include(preference)).is(200).json();
            check("collections/collectionMusts.test", container);
            String next = container.get("last").asString();
            while (next != null) {
                JsonNode page = get(next).is(200).json();
                check("collections/pages/pageMusts.test", page);
                next = page.has("prev") ? page.get("prev").asString() : null;
            }
        }
        JsonNode page = get(get(CONTAINER).json().get("last").asString()).json();
        for (JsonNode item : page.get("items")) {
            ((ObjectNode) item).put("@context", CONTEXT);
            checkAnnotation(item);
        }
    }

    @Test
    void findsNothingInAGoodSampleAndSomethingInBrokenOnes() {
        int wrong = 0;
        JsonNode sample = read(aSample());
        checkAnnotation(sample);
        for (String broken : List.of("id", "type", "target", "@context")) {
            ObjectNode annotation = (ObjectNode) sample.deepCopy();
            annotation.remove(broken);
            wrong += found("annotations/annotationMusts.test", annotation).isEmpty() ? 0 : 1;
        }
        assertThat(wrong).isEqualTo(4);
    }

    private static Path aSample() {
        return FOLDER.resolve("tools/samples/correct/anno1.json");
    }

    private void checkAnnotation(JsonNode annotation) {
        check("annotations/annotationMusts.test", annotation);
    }

    private void check(String list, JsonNode document) {
        assertThat(found(list, document)).as(document.toString()).isEmpty();
    }

    private List<String> found(String list, JsonNode document) {
        List<String> found = new ArrayList<>();
        JsonNode test = read(FOLDER.resolve(list));
        for (JsonNode assertion : test.get("assertions")) {
            String name = assertion.asString();
            JsonNode schema = read(FOLDER.resolve(name));
            boolean valid =
                    schemas.computeIfAbsent(name, this::schema).validate(document).isEmpty();
            boolean expected = !schema.path("expectedResult").asString("valid").equals("invalid");
            if (valid != expected) {
                found.add(name + ": " + schema.path("errorMessage").asString(""));
            }
        }
        return found;
    }

    private Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of(UNDER + Path.of(name).getFileName()));
    }

    /** Every schema of the suite by the name under which the others refer to it: its file's. */
    private static SchemaRegistry registry() {
        Map<String, String> byName = new HashMap<>();
        for (String folder : List.of("annotations", "collections", "definitions")) {
            try (Stream<Path> files = Files.walk(FOLDER.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .forEach(file -> byName.put(UNDER + file.getFileName(), withoutName(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_4, builder -> builder.schemas(byName));
    }

    /** Their own names are bare ones, which are no addresses by themselves. */
    private static String withoutName(Path file) {
        ObjectNode schema = (ObjectNode) read(file);
        schema.remove("id");
        return schema.toString();
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
