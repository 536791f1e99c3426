package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.StreamSupport;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

abstract class ClaimReviewContract extends ContractOfTheApi {

    private static final SchemaOrg SCHEMA = SchemaOrg.read();

    @Test
    void saysWhatWasFoundInTheWordsOfSchemaOrg() {
        Answer article =
                desk.post(
                                "/articles",
                                json(
                                        "headline", "Agreements",
                                        "outlet", "Courier",
                                        "publishedOn", "2024-06-27",
                                        "language", "en",
                                        "url", "https://courier.example/agreements",
                                        "text", copy()))
                        .is(201);
        Answer claim =
                desk.post(
                                "/articles/" + article.id() + "/claims",
                                json(
                                        "exact", "thirteen agreements",
                                        "statement", "Thirteen agreements were signed",
                                        "claimant", "Ministry of Trade"))
                        .is(201);
        desk.post(
                        "/claims/" + claim.id() + "/evidence",
                        json(
                                "source", "Minutes",
                                "url", "https://minutes.example/7",
                                "grade", "primary",
                                "stance", "refutes"))
                .is(201);
        approve(claim.id(), "inaccurate", "It was *twelve*.");

        Answer got = desk.get("/claims/" + claim.id() + "/claimreview").is(200);

        assertThat(got.header("Content-Type")).startsWith("application/ld+json");
        assertThat(got.tag()).startsWith("\"");
        JsonNode review = got.json();
        assertThat(SCHEMA.objections(review)).isEmpty();
        assertThat(review.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(review.at("/@type").asString()).isEqualTo("ClaimReview");
        assertThat(review.at("/url").asString()).endsWith("/claims/" + claim.id());
        assertThat(review.at("/claimReviewed").asString())
                .isEqualTo("Thirteen agreements were signed");
        assertThat(review.at("/reviewBody").asString()).isEqualTo("It was twelve.");
        assertThat(review.at("/author/@type").asString()).isEqualTo("Organization");
        assertThat(Instant.parse(review.at("/datePublished").asString())).isNotNull();
        assertThat(review.at("/itemReviewed/@type").asString()).isEqualTo("Claim");
        assertThat(review.at("/itemReviewed/text").asString()).isEqualTo("thirteen agreements");
        assertThat(review.at("/itemReviewed/author/name").asString())
                .isEqualTo("Ministry of Trade");
        assertThat(review.at("/itemReviewed/author/@type").asString()).isEqualTo("Organization");
        assertThat(review.at("/itemReviewed/datePublished").asString()).isEqualTo("2024-06-27");
        assertThat(review.at("/itemReviewed/appearance/url").asString())
                .isEqualTo("https://courier.example/agreements");
        assertThat(review.at("/itemReviewed/appearance/publisher/name").asString())
                .isEqualTo("Courier");
        assertThat(review.at("/citation/0/url").asString()).isEqualTo("https://minutes.example/7");
    }

    @ParameterizedTest
    @CsvSource({
        "accurate, 5, Accurate",
        "mostly-accurate, 4, Mostly accurate",
        "misleading, 2, Misleading",
        "inaccurate, 1, Inaccurate",
        "unsupported, , Unsupported",
        "unverifiable, , Unverifiable"
    })
    void ratesTrueAndFalseAndNothingBetweenThatIsNeither(
            String verdict, String value, String words) {
        long claim = claim().id();
        approve(claim, verdict, "So it was found.");

        JsonNode rating =
                desk.get("/claims/" + claim + "/claimreview").is(200).json().at("/reviewRating");

        assertThat(rating.path("ratingValue").asString("")).isEqualTo(value == null ? "" : value);
        assertThat(rating.get("bestRating").asInt()).isEqualTo(5);
        assertThat(rating.get("worstRating").asInt()).isEqualTo(1);
        assertThat(rating.get("alternateName").asString()).isEqualTo(words);
    }

    @Test
    void isThereOnlyWhileAVerdictIsApproved() {
        long claim = claim().id();
        String path = "/claims/" + claim + "/claimreview";
        assertThat(desk.get(path).is(404).text("detail")).contains("verdict");
        submitted(claim);
        desk.get(path).is(404);
        Answer approved = approve(claim, "misleading", "It leaves out the rest.");
        Answer first = desk.get(path);
        assertThat(first.status()).isEqualTo(404); // another one on it is undecided
        Answer waiting = desk.get("/annotations?state=submitted&limit=200");
        withdrawAll(waiting, claim);
        assertThat(desk.get(path).is(200).text("reviewRating.alternateName"))
                .isEqualTo("Misleading");

        desk.send(
                        "PATCH",
                        "/annotations/" + approved.id(),
                        json("body", "Other."),
                        "If-Match",
                        approved.tag())
                .is(200);

        desk.get(path).is(404);
        assertThat(feed("")).noneMatch(item -> isOn(item, claim));
    }

    @Test
    void isInTheFeedWithTheOthers() {
        long one = claim().id();
        long other = claim().id();
        approve(one, "accurate", "So it is.");
        Instant between = Instant.now();
        approve(other, "inaccurate", "</script><script>alert(1)</script> 👩‍👩‍👧 \u202Eabc");

        assertThat(feed("")).anyMatch(item -> isOn(item, one)).anyMatch(item -> isOn(item, other));
        assertThat(feed("?changedSince=" + between))
                .noneMatch(item -> isOn(item, one))
                .anyMatch(item -> isOn(item, other));
        desk.get("/exports/claimreviews.jsonld?changedSince=yesterday").is(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script><!--",
                "\u202Eright to left\u202C, a\u0301, 🇺🇦, =1+1, \u2028, \"quoted\" \\ {{x}}",
                "{\"@context\":\"http://evil.example\"}"
            })
    void holdsWhateverIsWritten(String words) {
        long claim = claim().id();
        approve(claim, "inaccurate", words);

        Answer got = desk.get("/claims/" + claim + "/claimreview").is(200);

        assertThat(SCHEMA.objections(got.json())).isEmpty();
        assertThat(got.json().get("reviewBody").asString()).isNotBlank();
    }

    @Test
    void standsOnTheClaimsPageAsDataThatNothingEndsEarly() {
        long claim = claim().id();
        Visitor reader = Visitor.at(port).signedIn(editor);
        assertThat(linkedData(reader, claim)).isEmpty();
        approve(claim, "inaccurate", "</script><script>alert(1)</script><!--");

        String data = linkedData(reader, claim);

        assertThat(data).doesNotContain("<");
        assertThat(Program.JSON.readTree(data))
                .isEqualTo(desk.get("/claims/" + claim + "/claimreview").json());
    }

    private static String linkedData(Visitor reader, long claim) {
        return Jsoup.parse(reader.get("/claims/" + claim).body())
                .select("script[type=application/ld+json]")
                .html();
    }

    private JsonNode[] feed(String query) {
        JsonNode feed = desk.get("/exports/claimreviews.jsonld" + query).is(200).json();
        assertThat(SCHEMA.objections(feed)).isEmpty();
        assertThat(feed.at("/@type").asString()).isEqualTo("DataFeed");
        return StreamSupport.stream(feed.get("dataFeedElement").spliterator(), false)
                .toArray(JsonNode[]::new);
    }

    private static boolean isOn(JsonNode item, long claim) {
        return item.at("/item/url").asString().endsWith("/claims/" + claim);
    }

    private void withdrawAll(Answer waiting, long claim) {
        for (JsonNode one : waiting.json().get("items")) {
            if (one.get("claimId").asLong() == claim) {
                String path = "/annotations/" + one.get("id").asLong();
                desk.post(path + "/withdraw", null, "If-Match", desk.get(path).tag()).is(200);
            }
        }
    }

    private Answer approve(long claim, String verdict, String body) {
        Answer draft =
                desk.post(
                                "/claims/" + claim + "/annotations",
                                json(
                                        "issue",
                                        "figure",
                                        "severity",
                                        "medium",
                                        "body",
                                        body,
                                        "proposedVerdict",
                                        verdict))
                        .is(201);
        Answer sent =
                desk.post("/annotations/" + draft.id() + "/submit", null, "If-Match", draft.tag())
                        .is(200);
        return judge.post("/annotations/" + sent.id() + "/approve", null, "If-Match", sent.tag())
                .is(200);
    }
}
