package newsroom.sic.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.account.Scope;
import newsroom.sic.programs.Program.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The W3C's Web Annotation Protocol: the container and its pages, MUST by MUST. */
abstract class AnnotationContainerContract extends ContractOfTheContainer {

    private static final String[] OF_CONTAINER = {"GET", "HEAD", "OPTIONS", "POST"};

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void saysWhatTheContainerIs(String method) {
        draft(claim().id());

        Answer answer = ask(desk, method, CONTAINER).is(200);

        assertThat(answer.http().headers().allValues("Link"))
                .contains(
                        "<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\"",
                        "<http://www.w3.org/TR/annotation-protocol/>;"
                                + " rel=\"http://www.w3.org/ns/ldp#constrainedBy\"");
        assertThat(answer.tag()).matches("\"[0-9a-f]+\"");
        assertThat(answer.header("Allow").split(", ?")).containsExactlyInAnyOrder(OF_CONTAINER);
        assertThat(answer.header("Accept-Post")).contains("application/ld+json", CONTEXT);
        assertThat(answer.header("Vary").split(", ?")).contains("Accept", "Prefer");
    }

    @Test
    void describesTheContainerInJsonLd() {
        draft(claim().id());

        Answer answer = get(CONTAINER).is(200);

        assertThat(answer.header("Content-Type")).isEqualTo(LD);
        JsonNode container = answer.json();
        assertThat(container.get("@context").toString())
                .isEqualTo("[\"" + CONTEXT + "\",\"http://www.w3.org/ns/ldp.jsonld\"]");
        assertThat(container.get("type").toString())
                .isEqualTo("[\"BasicContainer\",\"AnnotationCollection\"]");
        assertThat(container.get("total").asLong()).isPositive();
        assertThat(container.get("label").asString()).isNotBlank();
        assertThat(container.get("last").asString()).startsWith(base() + "/annotations/?iris=0");
    }

    @Test
    void namesTheRepresentationByItsOwnIri() {
        Answer bare = get(CONTAINER, "Prefer", include(IRIS));
        Answer whole = get(CONTAINER);

        assertThat(bare.header("Content-Location")).isEqualTo(base() + "/annotations/?iris=1");
        assertThat(bare.text("id")).isEqualTo(bare.header("Content-Location"));
        assertThat(whole.header("Content-Location")).isEqualTo(base() + "/annotations/?iris=0");
        assertThat(whole.text("id")).isEqualTo(whole.header("Content-Location"));
        assertThat(bare.tag()).isNotEqualTo(whole.tag());
        assertThat(get("/annotations/?iris=1").is(200).http().body()).isEqualTo(bare.http().body());
    }

    @Test
    void leavesTheAnnotationsOutOfTheMinimalContainer() {
        draft(claim().id());

        Answer minimal = get(CONTAINER, "Prefer", include(MINIMAL, IRIS)).is(200);

        assertThat(minimal.header("Preference-Applied")).isEqualTo("return=representation");
        assertThat(minimal.json().get("first").isString()).isTrue();
        assertThat(minimal.text("first")).contains("iris=1&page=");
        assertThat(minimal.json().has("contains")).isFalse();
        assertThat(get(CONTAINER, "Prefer", include(MINIMAL)).text("first")).contains("iris=0&");
    }

    @Test
    void showsTheFirstPageWithIrisAlone() {
        draft(claim().id());

        JsonNode first = get(CONTAINER, "Prefer", include(IRIS)).is(200).json().get("first");

        assertThat(first.get("type").asString()).isEqualTo("AnnotationPage");
        assertThat(first.get("items")).isNotEmpty().allMatch(JsonNode::isString);
        assertThat(first.get("items").get(0).asString()).startsWith(base() + CONTAINER);
    }

    @Test
    void showsTheFirstPageWithDescriptionsAlsoUnasked() {
        draft(claim().id());

        for (Answer answer :
                List.of(
                        get(CONTAINER),
                        get(CONTAINER, "Prefer", include(DESCRIPTIONS)),
                        get(CONTAINER, "Prefer", "respond-async, wait=3"),
                        get("/annotations/?iris=0"))) {
            JsonNode items = answer.is(200).json().at("/first/items");
            assertThat(items).isNotEmpty().allMatch(item -> item.has("target"));
            assertThat(items).noneMatch(item -> item.has("@context"));
        }
    }

    /** Block by block from the first to the last and back, and nothing is lost on the way. */
    @Test
    void linksEveryPageToItsNeighboursAndItsContainer() {
        long claim = claim().id();
        for (int i = 0; i < 105; i++) { // more than one page holds
            draft(claim);
        }
        JsonNode container = get(CONTAINER, "Prefer", include(MINIMAL, IRIS)).json();
        List<String> there = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        String next = container.get("first").asString();
        while (next != null) {
            JsonNode page = get(next).is(200).json();
            assertThat(page.get("id").asString()).isEqualTo(next);
            assertThat(page.get("@context").asString()).isEqualTo(CONTEXT);
            assertThat(page.get("type").asString()).isEqualTo("AnnotationPage");
            assertThat(page.at("/partOf/id").asString()).isEqualTo(container.get("id").asString());
            assertThat(page.get("startIndex").asInt()).isEqualTo(there.size());
            assertThat(page.has("prev")).isEqualTo(!pages.isEmpty());
            page.get("items").forEach(item -> there.add(item.asString()));
            pages.addFirst(next);
            next = page.has("next") ? page.get("next").asString() : null;
        }

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(there).doesNotHaveDuplicates().hasSize(container.get("total").asInt());
        assertThat(pages.getFirst()).isEqualTo(container.get("last").asString());
        for (int i = 0; i + 1 < pages.size(); i++) {
            assertThat(get(pages.get(i)).text("prev")).isEqualTo(pages.get(i + 1));
        }
        get("/annotations/?iris=1&page=999999999").is(404);
        get("/annotations/?iris=1&page=-1").is(404);
        get("/annotations/?page=x").is(400);
        get("/annotations/?pages=1").is(400);
    }

    @Test
    void doesNotTakeAPageForAContainer() {
        draft(claim().id());
        String first = get(CONTAINER, "Prefer", include(MINIMAL)).text("first");

        Answer page = get(first).is(200);

        assertThat(page.http().headers().allValues("Link"))
                .noneMatch(link -> link.contains("BasicContainer"));
        assertThat(page.header("Allow").split(", ?"))
                .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
        assertThat(page.tag()).isNotEmpty();
        assertThat(ask(desk, "OPTIONS", first).is(200).header("Allow")).doesNotContain("POST");
    }

    @Test
    void saysByTheTagWhetherAnythingChanged() {
        draft(claim().id());
        String before = get(CONTAINER).tag();
        get(CONTAINER, "If-None-Match", before).is(304);

        draft(claim().id());

        assertThat(get(CONTAINER, "If-None-Match", before).is(200).tag()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "application/ld+json",
                "application/ld+json; profile=\"" + CONTEXT + "\"",
                "application/ld+json; profile=\"http://www.w3.org/ns/other " + CONTEXT + "\"",
                "text/turtle, application/ld+json;q=0.1"
            })
    void answersInJsonLdToWhoeverTakesIt(String accept) {
        Answer answer = get(CONTAINER, "Accept", accept).is(200);

        assertThat(answer.header("Content-Type")).isEqualTo(LD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "text/html", "application/ld+json;q=0", "nonsense"})
    void refusesWhoTakesNothingOfIt(String accept) {
        assertThat(get(CONTAINER, "Accept", accept).is(406).header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @Test
    void isForProgramsAlone() {
        Program nobody = Program.with(null, port);
        Answer no = ask(nobody, "GET", CONTAINER).is(401);
        assertThat(no.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(no.http().headers().allValues("Link")).hasSize(2);
        ask(nobody, "OPTIONS", CONTAINER).is(401);
        ask(nobody, "GET", "/annotations/1.jsonld").is(401);
        ask(nobody, "GET", "/annotations/1%2Ejsonld").is(400);
        ask(nobody, "GET", "/annotations/1.%6Asonld").is(401);
        Program reader = Program.of(cast.reader(), tokens, port, Set.of(Scope.READ));
        ask(reader, "GET", CONTAINER).is(200);
        ask(reader, "DELETE", "/annotations/1.jsonld").is(403);
        assertThat(ask(desk, "DELETE", CONTAINER).is(405).header("Allow")).contains("POST");
        assertThat(ask(desk, "GET", CONTAINER).header("RateLimit")).startsWith("\"token\"");
    }

    @Test
    @DisplayName(
            "case 43: no safe method changes anything, none passes for another, none comes twice")
    void changesNothingByAnotherMethod() {
        Answer draft = draft(claim().id());
        String iri = "/annotations/" + draft.id() + ".jsonld";

        get(iri + "?_method=DELETE", "If-Match", draft.tag()).is(400);
        get(iri, "X-HTTP-Method-Override", "DELETE", "If-Match", draft.tag()).is(200);
        ask(desk, "POST", iri, "X-HTTP-Method-Override", "DELETE").is(405);
        ask(desk, "PATCH", iri, "If-Match", draft.tag()).is(405);
        assertThat(ask(desk, "TRACE", CONTAINER).status()).isEqualTo(405);
        get("/annotations/?iris=0&iris=1").is(400);
        ask(desk, "DELETE", iri, "If-Match", draft.tag(), "Sec-Fetch-Site", "cross-site").is(403);
        get(iri).is(200);
    }

    @Test
    void isFoundFromTheApiToo() {
        Answer there = desk.get("/annotations/?iris=1&page=0").is(308);
        assertThat(there.header("Location")).endsWith("/annotations/?iris=1&page=0");
        assertThat(desk.post("/annotations/", "{}").is(308).header("Location"))
                .endsWith("/annotations/");
    }
}
