package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two people save the same thing: the second sees both texts and loses none. */
@OnH2
class StaleFormsTest {

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Person owner;

    @BeforeEach
    void enter() {
        newsroom = new Newsroom(house);
        owner = cast.editor();
    }

    @Test
    @DisplayName("case 38: two bring a text; the second sees what the first one changed")
    void keepsANewTextBesideWhatCameMeanwhile() {
        long article = newsroom.article(owner);
        String mine = house.getBean(Articles.class).text(article).text() + " Mine is kept.";
        newsroom.revised(article, owner);

        Visitor second = Visitor.at(port).signedIn(owner);
        second.get("/articles/" + article + "/revisions/new");

        HttpResponse<String> refused =
                second.post("/articles/" + article + "/revisions", "revision", "1", "text", mine);

        assertThat(refused.statusCode()).isEqualTo(412);
        Element page = Jsoup.parse(refused.body());
        assertThat(page.select("[aria-labelledby=meanwhile] ins").text())
                .contains("An update came later.");
        assertThat(page.expectFirst("textarea[name=text]").wholeText()).contains("Mine is kept.");
        assertThat(page.expectFirst("form[action$=/revisions] [name=revision]").val())
                .isEqualTo("2");
    }

    @Test
    @DisplayName("case 38: two save a claim; the second sees both texts and may save again")
    void keepsBothTextsOfAClaim() {
        ClaimView claim = newsroom.claim(owner);

        bothSave(
                "/claims/" + claim.id() + "/edit",
                Map.of("statement", "Theirs is <b>this</b>.", "claimant", "Their claimant"),
                Map.of("statement", "Mine is \"that\".", "claimant", "My claimant"));

        ClaimView now = newsroom.the(Claims.class).one(claim.id());
        assertThat(now.statement()).isEqualTo("Mine is \"that\".");
        assertThat(now.claimant()).isEqualTo("My claimant");
    }

    @Test
    @DisplayName("case 38: the same for evidence")
    void keepsBothTextsOfEvidence() {
        EvidenceView piece = newsroom.evidence(newsroom.claim(owner).id(), owner);

        bothSave(
                "/evidence/" + piece.id() + "/edit",
                Map.of("source", "Their source", "passage", "Their passage"),
                Map.of("source", "My source", "passage", "My passage,\non two lines"));

        assertThat(newsroom.the(EvidenceFile.class).one(piece.id()).details().passage())
                .isEqualTo("My passage,\non two lines");
    }

    @Test
    @DisplayName("case 38: the same for an annotation")
    void keepsBothTextsOfAnAnnotation() {
        AnnotationView sent = newsroom.submitted(newsroom.claim(owner).id(), owner);

        bothSave(
                "/annotations/" + sent.id() + "/edit",
                Map.of("body", "Their finding", "correction", "their correction"),
                Map.of("body", "My finding", "correction", "my correction"));

        assertThat(newsroom.one(sent.id()).finding().body()).isEqualTo("My finding");
    }

    @Test
    @DisplayName("case 38: the same for an article's details")
    void keepsBothTextsOfAnArticle() {
        long article = newsroom.article(owner);

        bothSave(
                "/articles/" + article + "/edit",
                Map.of("headline", "Their headline", "byline", "By them"),
                Map.of("headline", "My headline", "byline", "By me"));

        assertThat(newsroom.the(Articles.class).one(article).details().headline())
                .isEqualTo("My headline");
    }

    @Test
    @DisplayName("case 38: the same for the title of a story")
    void keepsBothTitlesOfAStory() {
        StoryView story = newsroom.story(owner);
        String theirs = "Theirs of " + story.title();
        String mine = "Mine of " + story.title();
        Visitor second = signedIn(cast.editor());
        second.get("/stories/" + story.id());
        Map<String, String> stale = form(second, "/stories/" + story.id() + "/edit");
        newsroom.the(Stories.class).rename(story.id(), story.version(), theirs, owner);

        stale.put("title", mine);
        assertThat(send(second, "/stories/" + story.id() + "/edit", stale).statusCode())
                .isEqualTo(412);

        assertThat(second.page().select("h1").text()).isEqualTo(theirs);
        Map<String, String> again = form(second, "/stories/" + story.id() + "/edit");
        assertThat(again).containsEntry("title", mine);
        assertThat(send(second, "/stories/" + story.id() + "/edit", again).statusCode())
                .isEqualTo(302);
        assertThat(newsroom.the(Stories.class).one(story.id()).title()).isEqualTo(mine);
    }

    @Test
    @DisplayName("case 38: two reviewers decide at once; the second is told, with the reason kept")
    void keepsTheReasonOfTheSecondReviewer() {
        AnnotationView sent = newsroom.submitted(newsroom.claim(owner).id(), owner);
        Visitor second = signedIn(cast.reviewer());
        second.get("/annotations/" + sent.id());
        newsroom.the(Reviews.class)
                .approve(sent.id(), sent.version(), newsroom.seal(sent), null, cast.reviewer());

        HttpResponse<String> answer =
                second.post(
                        "/annotations/" + sent.id() + "/reject",
                        "version",
                        Integer.toString(sent.version()),
                        "comment",
                        "My long considered reason.");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(second.page().select(".refusal").text()).contains("This annotation is approved");
        assertThat(second.page().text()).contains("My long considered reason.");
        assertThat(newsroom.one(sent.id()).state()).isEqualTo(ReviewState.APPROVED);
    }

    @Test
    @DisplayName("case 38: evidence changes while a reviewer reads; the approval waits for a look")
    void doesNotApproveWhatTheReviewerHasNotSeen() {
        AnnotationView sent = newsroom.submitted(newsroom.claim(owner).id(), owner);
        Visitor reviewer = signedIn(cast.reviewer());
        reviewer.get("/annotations/" + sent.id());
        String address = "/annotations/" + sent.id() + "/approve";
        Map<String, String> seen = form(reviewer, address);
        newsroom.evidence(sent.claimId(), owner);

        seen.put("comment", "Well found.");
        assertThat(send(reviewer, address, seen).statusCode()).isEqualTo(412);

        Map<String, String> again = form(reviewer, address);
        assertThat(again).containsEntry("comment", "Well found.");
        assertThat(reviewer.page().select("blockquote").text()).contains("Twelve.");
        assertThat(send(reviewer, address, again).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName(
            "case 38: a claim is removed while another edits it; the second is told it is gone")
    void tellsThatTheThingIsGone() {
        ClaimView claim = newsroom.claim(owner);
        Visitor second = signedIn(cast.editor());
        second.get("/claims/" + claim.id() + "/edit");
        newsroom.the(Claims.class).remove(claim.id(), claim.version(), owner);

        HttpResponse<String> answer =
                second.post("/claims/" + claim.id() + "/edit", "version", "0", "statement", "Mine");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(second.page().select(".refusal").text()).contains("no such claim");
    }

    /** The second opens the form, the first saves, the second sends, sees both, sends again. */
    private void bothSave(String address, Map<String, String> theirs, Map<String, String> mine) {
        Visitor first = signedIn(owner);
        Visitor second = signedIn(cast.editor());
        first.get(address);
        second.get(address);
        Map<String, String> typed = form(second, address);
        Map<String, String> quicker = form(first, address);
        quicker.putAll(theirs);
        assertThat(send(first, address, quicker).statusCode()).isEqualTo(302);
        long after = newsroom.historySoFar();

        typed.putAll(mine);
        HttpResponse<String> refused = send(second, address, typed);

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(newsroom.historySoFar()).isEqualTo(after);
        Element page = second.page().expectFirst("main");
        assertThat(page.select(".refusal").text()).contains("Somebody else has changed");
        theirs.values()
                .forEach(text -> assertThat(page.select(".theirs dd").eachText()).contains(text));
        Map<String, String> again = form(second, address);
        mine.forEach((name, text) -> assertThat(again.get(name)).as(name).isEqualTo(text));
        assertThat(send(second, address, again).statusCode()).isEqualTo(302);
    }

    /** The fields of the form on the page as a browser would send them. */
    private static Map<String, String> form(Visitor visitor, String action) {
        Element form = visitor.page().expectFirst("form[action=" + action + "]");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("textarea").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        form.select("select")
                .forEach(choice -> {
                    Element chosen = choice.selectFirst("option[selected]");
                    fields.put(
                            choice.attr("name"),
                            (chosen == null ? choice.expectFirst("option") : chosen).val());
                });
        fields.remove("_csrf");
        return fields;
    }

    private static HttpResponse<String> send(
            Visitor visitor, String address, Map<String, String> fields) {
        return visitor.post(
                address,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private Visitor signedIn(Person person) {
        return Visitor.at(port).signedIn(person);
    }
}
