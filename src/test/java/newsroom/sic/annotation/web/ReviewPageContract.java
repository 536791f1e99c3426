package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Seals;
import newsroom.sic.annotation.Severity;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The page of what waits for a reviewer, as a plain browser has it. */
abstract class ReviewPageContract {

    @LocalServerPort private int port;
    @Autowired private Annotations annotations;
    @Autowired private Seals seals;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private Clock clock;

    private Person author;
    private Person reviewer;
    private Visitor visitor;

    /** Nothing else waits in the store that the test classes share. */
    @BeforeEach
    void comeIn() {
        jdbc.update("update annotation set state = 'WITHDRAWN' where state = 'SUBMITTED'");
        author = cast.editor();
        reviewer = cast.reviewer();
        visitor = Visitor.at(port).signedIn(reviewer);
    }

    // Load and age

    @Test
    void tellsHowMuchWaitsAndForHowLong() {
        waits(Severity.LOW, Duration.ofHours(2));
        waits(Severity.HIGH, Duration.ofDays(3).plusHours(1));
        waits(Severity.LOW, Duration.ofMinutes(1));
        newsroom.submitted(newsroom.claim(reviewer), reviewer);

        Document page = review("");

        assertThat(page.expectFirst("header.top .facts").text())
                .isEqualTo("3 wait for you 1 high 2 low oldest 3 days");
        assertThat(page.select(".waiting .age").eachText())
                .containsExactly("3 days", "2 hours", "1 minute");
    }

    @Test
    void tellsNothingOfALoadWhereNothingWaits() {
        assertThat(review("").select("header.top .facts, #bunch")).isEmpty();
    }

    @Test
    void putsTheOldestOrTheGravestFirstAndKeepsToIt() {
        AnnotationView low = waits(Severity.LOW, Duration.ofDays(3));
        AnnotationView medium = waits(Severity.MEDIUM, Duration.ofDays(2));
        AnnotationView high = waits(Severity.HIGH, Duration.ofDays(1));
        AnnotationView older = waits(Severity.HIGH, Duration.ofDays(4));

        assertThat(shown(review(""))).containsExactly(older.id(), low.id(), medium.id(), high.id());
        Document gravest = review("?order=severity");
        assertThat(shown(gravest)).containsExactly(older.id(), high.id(), medium.id(), low.id());
        assertThat(gravest.select("a.card").eachAttr("href"))
                .allMatch(href -> href.startsWith("/review?order=severity&at="));
        assertThat(gravest.select("#review > header nav a[aria-current]").text())
                .isEqualTo("high severity first");
        assertThat(review("?order=nonsense").select("#review > header nav a[aria-current]").text())
                .isEqualTo("oldest first");

        HttpResponse<String> decided =
                visitor.post(
                        "/annotations/" + older.id() + "/reject",
                        "version",
                        Integer.toString(older.version()),
                        "comment",
                        "No.",
                        "from",
                        "review",
                        "order",
                        "severity");
        assertThat(decided.headers().firstValue("Location").orElse(""))
                .endsWith("/review?order=severity");
    }

    @Test
    void goesOnByKeyInEitherOrderWhateverIsDecidedMeanwhile() {
        List<Severity> severities = List.of(Severity.LOW, Severity.HIGH, Severity.MEDIUM);
        for (int i = 0; i < 53; i++) {
            waits(severities.get(i % 3), Duration.ofMinutes(500 - i / 2));
        }

        for (String order : List.of("", "?order=severity")) {
            Document first = review(order);
            String further =
                    first.expectFirst(".more a").attr("href").substring("/review".length());
            Document second = review(further);

            assertThat(shown(first)).hasSize(50);
            assertThat(shown(second)).hasSize(3);
            assertThat(Stream.concat(shown(first).stream(), shown(second).stream()))
                    .doesNotHaveDuplicates();
            assertThat(second.select("a.card").attr("href")).contains("after=");
            assertThat(shown(review(further))).isEqualTo(shown(second));
        }
        String further = review("").expectFirst(".more a").attr("href");
        newsroom.rejected(annotations.one(shown(review("")).getLast()), cast.reviewer());
        assertThat(shown(review(further.substring("/review".length())))).hasSize(3);
    }

    @Test
    void refusesAMarkThatIsNoneOfOurs() {
        for (String mark : List.of("x", "17", "3.1.1", "0.99999999999999999.1", "-1.0.0")) {
            assertThat(visitor.get("/review?after=" + mark).statusCode()).as(mark).isEqualTo(400);
        }
    }

    // Several in one go

    @Test
    void offersOnlyThoseOfLowSeverity() {
        AnnotationView low = waits(Severity.LOW, Duration.ofDays(1));
        waits(Severity.MEDIUM, Duration.ofDays(1));
        waits(Severity.HIGH, Duration.ofDays(1));

        assertThat(review("").select("input[type=checkbox][name=id][form=bunch]").eachAttr("value"))
                .containsExactly(entry(low));
        assertThat(visitor.page().select("#bunch button[data-key=b]").attr("aria-keyshortcuts"))
                .isEqualTo("b");
    }

    @Test
    @Tag("rule1")
    @DisplayName("case 35: in bulk, too, nobody decides on their own; the rest is done and told")
    void decidesOnSomeAndTellsWhyNotOnTheOthers() {
        AnnotationView good = waits(Severity.LOW, Duration.ofDays(1));
        AnnotationView high = waits(Severity.HIGH, Duration.ofDays(1));
        AnnotationView own =
                newsroom.submitted(
                        newsroom.claim(reviewer), AnnotationFixtures.proposing(null), reviewer);
        review("");

        HttpResponse<String> answer =
                send("reject", "Leave it <b>so</b>.", entry(own), entry(good), entry(high));

        assertThat(answer.statusCode()).isEqualTo(302);
        Document page = review("");
        assertThat(page.select("#said").text()).isEqualTo("Decided: 1.");
        assertThat(page.select("#answer .done a").eachAttr("href"))
                .containsExactly("/annotations/" + good.id());
        assertThat(page.select("#answer .refused a").eachAttr("href"))
                .containsExactly("/annotations/" + own.id(), "/annotations/" + high.id());
        assertThat(page.select("#answer .refused li").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("You wrote this annotation"),
                        line -> assertThat(line).contains("Only annotations of low severity"));
        assertThat(page.select("#answer p").text()).contains("Leave it <b>so</b>.");
        assertThat(annotations.one(own.id())).isEqualTo(own);
        assertThat(annotations.one(high.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void keepsWhatWasTypedAndChosenWhenNothingIsDone() {
        AnnotationView one = waits(Severity.LOW, Duration.ofDays(2));
        AnnotationView other = waits(Severity.LOW, Duration.ofDays(1));
        review("");

        HttpResponse<String> noReason = send("reject", " ", entry(one));
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(visitor.page().select("input[name=id][checked]").eachAttr("value"))
                .containsExactly(entry(one));
        assertThat(visitor.page().select("#bunch .refusal").text()).contains("Give the reason");

        String seen = entry(other);
        annotations.edit(
                other.id(), other.version(), finding(Severity.LOW, "Other words."), author);
        HttpResponse<String> stale = send("approve", "Fine.", seen);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(visitor.page().select("#answer .refused").text())
                .contains("Somebody else has changed this annotation");
        assertThat(visitor.page().select("#bunch textarea").val()).isEqualTo("Fine.");
        assertThat(visitor.page().select("input[name=id][checked]"))
                .as("what was not seen is not chosen")
                .isEmpty();

        assertThat(send("approve", "").statusCode()).isEqualTo(422);
        assertThat(send("approve", "", "1:1").statusCode()).isEqualTo(400);
        assertThat(send("withdraw", "", entry(one)).statusCode()).isEqualTo(400);
        assertThat(annotations.one(one.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    @DisplayName("case 4: what is hidden in a finding is a sign in the list, too")
    void showsHostileFindingsAsText() {
        AnnotationView low = waits(Severity.LOW, Duration.ofDays(1));
        annotations.edit(
                low.id(), low.version(), finding(Severity.LOW, "<img src=x> \u202Egpj"), author);

        Element card = review("").expectFirst("a.card");

        assertThat(card.select("img")).isEmpty();
        assertThat(card.text()).contains("<img src=x>");
        assertThat(card.select(".telltale").text()).isEqualTo("‹U+202E›");
    }

    private HttpResponse<String> send(String decision, String comment, String... entries) {
        List<String> fields = new ArrayList<>(List.of("decision", decision, "comment", comment));
        for (String entry : entries) {
            fields.add("id");
            fields.add(entry);
        }
        if (visitor.token().isEmpty()) {
            review("");
        }
        return visitor.post("/review/decisions", fields.toArray(String[]::new));
    }

    private String entry(AnnotationView annotation) {
        AnnotationView now = annotations.one(annotation.id());
        return now.id() + ":" + now.version() + ":" + seals.of(now);
    }

    private AnnotationView waits(Severity severity, Duration since) {
        AnnotationView submitted =
                newsroom.submitted(newsroom.claim(author), finding(severity, "A finding."), author);
        jdbc.update(
                "update annotation set submitted_at = ? where id = ?",
                clock.instant().minus(since).atOffset(ZoneOffset.UTC),
                submitted.id());
        return annotations.one(submitted.id());
    }

    private static Finding finding(Severity severity, String body) {
        return new Finding(Issue.COPY, severity, body, "Russia", null);
    }

    private Document review(String query) {
        assertThat(visitor.get("/review" + query).statusCode()).isEqualTo(200);
        return visitor.page();
    }

    private static List<Long> shown(Document page) {
        return page.select("a.card").eachAttr("href").stream()
                .map(href -> Long.valueOf(href.replaceFirst(".*at=", "")))
                .toList();
    }
}
