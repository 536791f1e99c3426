package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reviewer sees of an annotation that was decided on before. */
abstract class SecondLookContract {

    @LocalServerPort private int port;
    @Autowired private Annotations annotations;
    @Autowired private EvidenceFile evidence;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person author;
    private Person reviewer;

    @BeforeEach
    void comeIn() {
        author = cast.editor();
        reviewer = cast.reviewer();
    }

    @Test
    void showsNothingOfTheKindOnAFirstDecision() {
        AnnotationView first = newsroom.submitted(newsroom.claim(author), author);

        assertThat(sheet(first, reviewer).select(".since, details")).isEmpty();
    }

    @Test
    void showsWordByWordWhatChangedSinceChangesWereRequested() {
        AnnotationView again =
                resubmitted(
                        new Finding(
                                Issue.SLIP,
                                Severity.MEDIUM,
                                "It should say Belarus.",
                                "Russia, not China",
                                null));

        Element since = sheet(again, reviewer).expectFirst(".since");

        assertThat(since.select("dt").eachText())
                .containsExactly("Severity", "Proposed verdict", "Finding", "Correction");
        assertThat(since.select("dd").eachText())
                .containsExactly(
                        "taken out: high put in: medium",
                        "taken out: inaccurate put in: none",
                        "It should say taken out: Russiaput in: Belarus.",
                        "Russiaput in: , not China");
        assertThat(since.text()).contains(reviewer.displayName(), "“Name the source.”");
    }

    @Test
    void keepsTheWholeWithinReach() {
        AnnotationView again = resubmitted(AnnotationFixtures.saying("It says Russia."));

        Element same = sheet(again, reviewer).expectFirst("details");
        Element others = sheet(again, cast.reviewer()).expectFirst("details");

        assertThat(same.hasAttr("open")).isFalse();
        assertThat(same.expectFirst(".markdown").text()).isEqualTo("It says Russia.");
        assertThat(others.hasAttr("open")).as("to who never saw it").isTrue();
    }

    @Test
    void comparesWithTheEditionThatWasDecidedOn() {
        AnnotationView again = resubmitted(AnnotationFixtures.saying("It should say Moscow."));
        AnnotationView sentBack = newsroom.sentBack(again, reviewer);
        AnnotationView edited = edit(edit(sentBack, "It should say Kyiv."), "It should say Minsk.");
        AnnotationView third = annotations.submit(edited.id(), edited.version(), author);

        assertThat(sheet(third, reviewer).select(".since dd").eachText())
                .containsExactly("It should say taken out: Moscowput in: Minsk.");
    }

    @Test
    void saysWhenTheAnnotationIsAsItWas() {
        AnnotationView again = resubmitted(null);

        Element since = sheet(again, reviewer).expectFirst(".since");

        assertThat(since.text()).contains("The annotation itself is as it was");
        assertThat(since.select("dl")).isEmpty();
        assertThat(since.select("a").eachAttr("href"))
                .containsExactly("/claims/" + again.claimId() + "/history");
    }

    @Test
    @DisplayName("rule 2: after a broken seal, it shows the evidence that broke it")
    void showsEvidenceAddedSinceTheApproval() {
        AnnotationView approved =
                newsroom.approved(newsroom.submitted(newsroom.claim(author), author), reviewer);

        evidence.file(approved.claimId(), from("The minutes of the meeting"), null, author);

        Element since = sheet(approved, reviewer).expectFirst(".since");
        assertThat(since.select("article").text()).contains("The minutes of the meeting");
        assertThat(since.text()).doesNotContain("edited or removed");
    }

    @Test
    @DisplayName("rule 2: after a broken seal, it says that evidence was edited or removed")
    void tellsEvidenceEditedOrRemovedSinceTheApproval() {
        AnnotationView submitted = newsroom.submitted(newsroom.claim(author), author);
        EvidenceView piece =
                evidence.file(submitted.claimId(), ClaimFixtures.evidence(), null, author);
        newsroom.approved(submitted, reviewer);
        evidence.edit(piece.id(), piece.version(), from("Other minutes"), author);
        Element edited = sheet(submitted, reviewer).expectFirst(".since");
        newsroom.approved(submitted, reviewer);
        evidence.remove(piece.id(), evidence.one(piece.id()).version(), author);
        Element removed = sheet(submitted, reviewer).expectFirst(".since");

        assertThat(edited.text()).contains("has been edited or removed");
        assertThat(removed.text()).contains("has been edited or removed");
        assertThat(removed.select("article")).isEmpty();
    }

    @Test
    @DisplayName("case 4: in the redline, too, what is hidden or hostile is a sign or plain text")
    void keepsHostileWordsInert() {
        AnnotationView again =
                resubmitted(
                        AnnotationFixtures.saying(
                                "It should say <img src=x onerror=alert(1)> \u202Egnp.exe \u0420ussia [[${7*7}]]"));

        Element since = sheet(again, reviewer).expectFirst(".since");

        assertThat(since.select("img, script")).isEmpty();
        assertThat(since.select("ins").text()).contains("<img src=x onerror=alert(1)>", "${7*7}");
        assertThat(since.select("ins .telltale").eachText())
                .containsExactly("‹U+202E›", "\u0420‹U+0420›");
    }

    @Test
    void showsItInTheQueueAsWell() {
        AnnotationView again = resubmitted(AnnotationFixtures.saying("It says Russia."));

        assertThat(page("/review?at=" + again.id(), reviewer).select(".at .since")).hasSize(1);
    }

    /** Written, sent back, edited unless null, and submitted again. */
    private AnnotationView resubmitted(@Nullable Finding edited) {
        AnnotationView back =
                newsroom.sentBack(newsroom.submitted(newsroom.claim(author), author), reviewer);
        AnnotationView now =
                edited == null ? back : annotations.edit(back.id(), back.version(), edited, author);
        return annotations.submit(now.id(), now.version(), author);
    }

    private AnnotationView edit(AnnotationView annotation, String body) {
        Finding now = annotation.finding();
        return annotations.edit(
                annotation.id(),
                annotation.version(),
                new Finding(
                        now.issue(), now.severity(), body, now.correction(), Verdict.INACCURATE),
                author);
    }

    private static EvidenceDetails from(String source) {
        return new EvidenceDetails(
                source, null, "Twelve.", Grade.PRIMARY, Stance.REFUTES, null, null);
    }

    private Document sheet(AnnotationView annotation, Person viewer) {
        return page("/annotations/" + annotation.id(), viewer);
    }

    private Document page(String address, Person viewer) {
        Visitor visitor = Visitor.at(port).signedIn(viewer);
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
        return visitor.page();
    }
}
