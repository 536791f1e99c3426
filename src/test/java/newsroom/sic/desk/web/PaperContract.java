package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Answer;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Visitor;
import newsroom.sic.text.Sha256;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is handed to somebody who has no account, and why a line is open. */
abstract class PaperContract {

    @Autowired private Articles articles;
    @Autowired private Lines lines;
    @Autowired private SignOffs signOffs;
    @Autowired private EvidenceFile evidence;
    @Autowired private Queries queries;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private Clock clock;
    @LocalServerPort private int port;

    private Person editor;
    private Person reviewer;
    private ArticleView article;

    @BeforeEach
    void somebodyHasCopy() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        article = newsroom.article(editor);
    }

    @Test
    void saysWhatTextItIsOfAndWhatIsNotKnown() {
        Document paper = paper();

        String head = paper.select("main > header").text();
        assertThat(head)
                .contains(
                        "no outlet",
                        "no date",
                        "no byline",
                        "no address",
                        "revision 1",
                        Sha256.hex(articles.text(article.id()).text().toString()),
                        "made by " + editor.displayName());
        assertThat(paper.select("main :not(.acts) > a[href]")).isEmpty();
    }

    @Test
    void namesEachWaiverWithItsReasonItsPersonAndItsDay() {
        waive(3, "opinion");
        waive(4, "opinion");

        Document paper = paper();

        assertThat(paper.select("section[aria-labelledby=waived] li").eachText())
                .singleElement()
                .asString()
                .startsWith("– 3, 4 opinion, by " + editor.displayName() + ", ")
                .endsWith(Integer.toString(LocalDate.now(clock).getYear()));
        assertThat(paper.select(".copy .n").eachAttr("data-shape"))
                .containsExactly("○", "○", "–", "–");
    }

    @Test
    void saysWhyEachOpenLineIsOpen() {
        ClaimView claim = newsroom.claim(article, "The minister", editor);
        newsroom.submitted(claim, editor);

        assertThat(paper().select("section[aria-labelledby=open] li").eachText())
                .satisfiesExactly(
                        first ->
                                assertThat(first)
                                        .isEqualTo(
                                                "○ 1 Nobody has claimed anything on it, or waived"
                                                        + " it."),
                        second ->
                                assertThat(second)
                                        .isEqualTo(
                                                "○ 2 Claim 1 on it is in review. Sic saw, in no"
                                                        + " claim: figure 13."),
                        third -> assertThat(third).contains("Sic saw, in no claim: date Monday"),
                        fourth -> assertThat(fourth).contains("Nobody has claimed"));
        assertThat(page("/sign-off").select("section[aria-labelledby=open-lines] li").get(1).text())
                .contains("Claim 1 on it is in review.", "figure 13");
    }

    @Test
    void saysWhyAWaivedLineIsOpenStill() {
        newsroom.submitted(newsroom.claim(article, "The minister", editor), editor);
        waive(2, "nothing to check");

        assertThat(page("/lines/2").select("p.why").text())
                .contains("all the same", "Claim 1 on it is in review.");
        assertThat(page("/lines/3").select("p.why")).isEmpty();
        assertThat(paper().select("section[aria-labelledby=waived]").text())
                .contains("– 2 nothing to check (what lies in no claim), by");
    }

    @Test
    void setsApartWhatNobodyHasApprovedAndLeavesOutWhatDoesNotStand() {
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        newsroom.draft(claim, AnnotationFixtures.saying("Only a thought."), editor);
        newsroom.sentBack(newsroom.submitted(claim, editor), reviewer);
        newsroom.rejected(
                newsroom.submitted(claim, AnnotationFixtures.saying("Nonsense."), editor),
                reviewer);

        Document paper = paper();

        assertThat(paper.select(".note.approved").text())
                .contains("verdict: inaccurate", "Approved by " + reviewer.displayName(), "Seal:");
        assertThat(paper.select(".note.unapproved").eachText())
                .satisfiesExactly(
                        draft ->
                                assertThat(draft)
                                        .startsWith(
                                                "Not approved (draft). Nobody but its author stands"
                                                        + " behind this.")
                                        .contains("Only a thought."),
                        back ->
                                assertThat(back)
                                        .startsWith("Not approved (changes requested).")
                                        .contains("“Name the source.”"));
        assertThat(paper.select(".check").text())
                .contains("One finding was rejected or withdrawn")
                .doesNotContain("Nonsense.");
        assertThat(paper.select("ul.against").text()).contains("nobody has decided on: on claim 1");
    }

    @Test
    void printsAQueryWithItsAnswerAndItsRuling() {
        AnnotationView note =
                newsroom.draft(newsroom.claim(article, "13 agreements", editor), editor);
        QueryView query = ask(note);
        assertThat(paper().select(".question").text())
                .contains(
                        "Query to source The ministry:",
                        "How many were signed?",
                        "No answer is on record. Nobody has ruled on it.");

        QueryView answered = queries.answer(query.id(), query.version(), twelve(), editor);
        queries.rule(query.id(), answered.version(), Ruling.STANDS, "Minutes say so.", reviewer);

        assertThat(paper().select(".question").text())
                .contains(
                        "ruled on",
                        "Twelve were signed.",
                        "https://example.org/minutes",
                        "Ruling: stands, the copy is right as it is. Minutes say so. "
                                + reviewer.displayName());
    }

    private QueryView ask(AnnotationView note) {
        return queries.ask(
                note.id(),
                new NewQuery(
                        "How many were signed?",
                        Asked.SOURCE,
                        "The ministry",
                        editor.id(),
                        LocalDate.now(clock),
                        null),
                editor);
    }

    private Answer twelve() {
        return new Answer(
                "Twelve were signed.",
                "The press officer",
                LocalDate.now(clock),
                "https://example.org/minutes",
                Grade.PRIMARY,
                Stance.REFUTES);
    }

    @Test
    void marksEvidencePastItsDate() {
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        evidence.file(claim.id(), register(LocalDate.now(clock).minusDays(1)), null, editor);
        evidence.file(claim.id(), register(LocalDate.now(clock)), null, editor);

        Document paper = paper();

        assertThat(paper.select(".sources li").get(0).text())
                .contains("past its date", "https://example.org/register", "on claim 1");
        assertThat(paper.select(".sources li").get(1).text()).doesNotContain("past its date");
        assertThat(paper.select(".check").text()).contains("Checked against [1], [2]");
    }

    private static EvidenceDetails register(LocalDate until) {
        return new EvidenceDetails(
                "The register",
                "https://example.org/register",
                null,
                Grade.PRIMARY,
                Stance.SUPPORTS,
                null,
                until);
    }

    @Test
    void keepsTheNumbersOfTheProofAndSaysThatTheyJump() {
        newsroom.claim(article, "A second round", editor);
        assertThat(paper().select("section[aria-labelledby=checks]").text())
                .doesNotContain("may jump");
        newsroom.claim(article, "13 agreements", editor);

        assertThat(paper().select(".check h3").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Claim 2 "),
                        second -> assertThat(second).startsWith("Claim 1 "));
        assertThat(paper().select("section[aria-labelledby=checks]").text()).contains("may jump");
    }

    @Test
    void saysWhoSignedItOff() {
        for (LineText line : articles.text(article.id()).lines()) {
            waive(line.n(), "opinion");
        }
        assertThat(paper().select("main > header").text())
                .contains("Not signed off. Nothing stands against it, but nobody has done it.");

        signOffs.signOff(article.id(), articles.one(article.id()).version(), reviewer);

        assertThat(paper().select("main > header").text())
                .contains("Signed off: " + reviewer.displayName());
    }

    private void waive(int n, String reason) {
        LineText line = articles.text(article.id()).line(n);
        lines.waive(article.id(), 1, n, line.version(), reason, editor);
    }

    private Document paper() {
        return page("/paper");
    }

    private Document page(String path) {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        assertThat(visitor.get("/articles/" + article.id() + path).statusCode()).isEqualTo(200);
        return visitor.page();
    }
}
