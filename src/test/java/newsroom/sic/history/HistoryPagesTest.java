package newsroom.sic.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class HistoryPagesTest {

    @Autowired private Cast cast;
    @Autowired private MockMvcTester mvc;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private PlatformTransactionManager transactionManager;

    private final long id = Told.freshId();

    @Test
    void tellsWhoDidWhatWhenFromWhichValueToWhich() throws Exception {
        tell(
                Told.of(Subject.claim(id))
                        .by("Ana <b>")
                        .saying("corrected the claim")
                        .changing(new Change("statement", "sold to China", "sold to Russia")));

        var entry = page("/claims/" + id + "/history").expectFirst("ol.history > li");

        assertThat(entry.expectFirst(".who").text()).isEqualTo("Ana <b>");
        assertThat(entry.expectFirst(".did").text()).isEqualTo("corrected the claim");
        assertThat(entry.expectFirst("time").attr("datetime")).matches("\\d{4}-.*Z");
        assertThat(entry.expectFirst("dt").text()).isEqualTo("statement");
        assertThat(entry.expectFirst("del .unseen").text()).isEqualTo("taken out:");
        assertThat(entry.expectFirst("ins .unseen").text()).isEqualTo("put in:");
        entry.select(".unseen").remove();
        assertThat(entry.expectFirst("dd").html())
                .isEqualTo("sold to <del>China</del><ins>Russia</ins>");
    }

    @Test
    void linksToWhatIsWithin() throws Exception {
        var claim = Told.freshId();
        var evidence = Told.freshId();
        tell(Told.of(Subject.claim(claim)).within(Subject.article(id)));
        tell(Told.of(Subject.evidence(evidence)).within(Subject.article(id), Subject.claim(claim)));

        var page = page("/articles/" + id + "/history");

        assertThat(page.select("ol.history .what").eachText())
                .containsExactly("(evidence " + evidence + ")", "(claim " + claim + ")");
        assertThat(page.select("ol.history .what a").eachAttr("href"))
                .containsExactly("/claims/" + claim);
        assertThat(page.expectFirst("h1 a").attr("href")).isEqualTo("/articles/" + id);
    }

    @Test
    void linksToNoDraftThatWasDroppedAndToAClaimThatIsBack() throws Exception {
        var draft = Subject.annotation(Told.freshId());
        var removed = Subject.claim(Told.freshId());
        var back = Subject.claim(Told.freshId());
        tell(Told.of(draft).within(Subject.article(id)).saying("dropped the draft"));
        tell(Told.of(removed).within(Subject.article(id)).saying("removed the claim"));
        tell(Told.of(back).within(Subject.article(id)).saying("removed the claim"));
        tell(Told.of(back).within(Subject.article(id)).saying("restored the claim"));

        var page = page("/articles/" + id + "/history");

        assertThat(page.select("ol.history .what a").eachAttr("href"))
                .containsOnly("/claims/" + back.id());
        assertThat(page.select("ol.history .what").text())
                .contains("annotation " + draft.id() + ", no longer there");
        assertThat(page("/annotations/" + draft.id() + "/history").select("h1 a")).isEmpty();
    }

    @Test
    void goesOnWithOlderEntries() throws Exception {
        for (int n = 1; n <= 51; n++) {
            tell(Told.of(Subject.annotation(id)).saying("edit " + n));
        }

        var newest = page("/annotations/" + id + "/history");
        var older = page(newest.expectFirst("a[rel=next]").attr("href"));

        assertThat(newest.select("ol.history > li")).hasSize(50);
        assertThat(older.select("ol.history .did").eachText()).containsExactly("edit 1");
        assertThat(older.select("a[rel=next]")).isEmpty();
    }

    /** threats.md, case 49. */
    @Test
    void showsControlCharactersAsPictures() throws Exception {
        tell(
                Told.of(Subject.claim(id))
                        .by("Ana\u001B[31m\u0000")
                        .changing(new Change("statement", null, "a\r\n<script>x</script>\u0007")));

        var entry = page("/claims/" + id + "/history").expectFirst("ol.history > li");

        assertThat(entry.expectFirst(".who").text()).isEqualTo("Ana\u241B[31m\uFFFD");
        entry.select(".unseen").remove();
        assertThat(entry.expectFirst("ins").wholeText())
                .isEqualTo("a\u240D\n<script>x</script>\u2407");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/3999999999/history",
                "/claims/3999999999/history",
                "/annotations/3999999999/history",
                "/articles/0/history",
                "/articles/-1/history",
                "/articles/x/history",
                "/claims/1e3/history",
                "/claims/9999999999999999999/history",
                "/stories/1/history"
            })
    void knowsNothingOfWhatIsNotThere(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void refusesAMarkThatIsNoneOfOurs() {
        tell(Told.of(Subject.claim(id)));

        assertThat(get("/claims/" + id + "/history?after=x")).hasStatus(400);
    }

    private void tell(Told told) {
        new TransactionTemplate(transactionManager)
                .executeWithoutResult(transaction -> events.publishEvent(told));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(Cast.as(cast.reader())).exchange();
    }

    private Document page(String address) throws UnsupportedEncodingException {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
