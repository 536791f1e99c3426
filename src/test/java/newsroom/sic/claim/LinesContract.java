package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every line is open, checked or waived, and says why. */
abstract class LinesContract {

    @Autowired private Articles articles;
    @Autowired private Lines lines;
    @Autowired private Claims claims;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

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
    void waivesALineForAReasonOnRecord() {
        LineText waived = waive(4, "nothing to check");

        assertThat(waived.coverage()).isEqualTo(Coverage.WAIVED);
        assertThat(line(4)).isEqualTo(waived);
        assertThat(waived.waivedBecause()).isEqualTo("nothing to check");
        assertThat(waived.waivedBy()).isEqualTo(editor.id());
        assertThat(history.of(Subject.article(article.id()), null, 1).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("waived a line"));
    }

    @Test
    void opensAWaivedLineAgain() {
        LineText waived = waive(4, "nothing to check");

        LineText open = lines.reopen(article.id(), 1, 4, waived.version(), reviewer);

        assertThat(open.coverage()).isEqualTo(Coverage.OPEN);
        assertThat(line(4).waivedBecause()).isNull();
    }

    @Test
    void waivesFurnitureByItselfAndLetsAPersonTakeItBack() {
        ArticleView withFurniture =
                newsroom.article(
                        "Talks resume in Geneva\n\nThe minister spoke "
                                + System.nanoTime()
                                + " words.\n\nRead more: all our coverage\n\nShare this article\n\nSubscribe to our newsletter\n",
                        editor);
        LineText last = articles.text(withFurniture.id()).lines().getLast();
        assertThat(last.coverage()).isEqualTo(Coverage.WAIVED);
        assertThat(last.waivedBy()).isNull();

        lines.reopen(withFurniture.id(), 1, last.n(), last.version(), editor);

        assertThat(articles.text(withFurniture.id()).lines().getLast().coverage())
                .isEqualTo(Coverage.OPEN);
    }

    @Test
    void leavesALineOpenWhoseClaimIsCheckedWhileAFigureOnItIsInNoClaim() {
        ClaimView claim = newsroom.claim(article, "The minister", editor);
        int n = claim.anchor().line();

        newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        assertThat(line(n).coverage()).isEqualTo(Coverage.OPEN);

        newsroom.approved(
                newsroom.submitted(newsroom.claim(article, "13 agreements", editor), editor),
                reviewer);
        assertThat(line(n).coverage()).isEqualTo(Coverage.CHECKED);
    }

    @Test
    void closesALineOnceWhatIsNotClaimedOnItIsWaived() {
        ClaimView claim = newsroom.claim(article, "The minister", editor);
        int n = claim.anchor().line();
        newsroom.approved(newsroom.submitted(claim, editor), reviewer);

        LineText waived = waive(n, "the count is checked elsewhere");
        assertThat(line(n).coverage()).isEqualTo(Coverage.CHECKED);

        lines.reopen(article.id(), 1, n, waived.version(), editor);
        assertThat(line(n).coverage()).isEqualTo(Coverage.OPEN);
    }

    @Test
    void keepsAWaivedLineOpenWhileAClaimOnItIsUnchecked() {
        waive(2, "nothing to check");

        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        assertThat(line(2).coverage()).isEqualTo(Coverage.OPEN);

        claims.remove(claim.id(), claim.version(), editor);
        assertThat(line(2).coverage()).isEqualTo(Coverage.WAIVED);
    }

    @Test
    @Tag("rule4")
    void refusesAWaiverMadeAgainstWhatTheLineIsNoLonger() {
        LineText waived = waive(4, "nothing to check");

        refuses(() -> waive(4, "opinion"), Refusal.Kind.STALE);
        refuses(
                () -> lines.reopen(article.id(), 1, 4, waived.version() - 1, editor),
                Refusal.Kind.STALE);
        assertThat(line(4)).isEqualTo(waived);
    }

    @Test
    void refusesAWaiverWithoutAReasonOfNoLineOrTwice() {
        refuses(() -> waive(4, " "), Refusal.Kind.INVALID);
        refuses(() -> waive(4, "x".repeat(301)), Refusal.Kind.INVALID);
        refuses(() -> waive(0, "opinion"), Refusal.Kind.ABSENT);
        refuses(() -> waive(99, "opinion"), Refusal.Kind.ABSENT);
        LineText waived = waive(4, "opinion");
        refuses(
                () -> lines.waive(article.id(), 1, 4, waived.version(), "opinion", editor),
                Refusal.Kind.RULE);
        refuses(() -> lines.reopen(article.id(), 1, 3, 0, editor), Refusal.Kind.RULE);
    }

    @Test
    void letsOneOfSeveralWaiveALine() {
        AtOnce<LineText> waived = AtOnce.times(4, () -> waive(4, "nothing to check"));

        assertThat(waived.done()).hasSize(1);
        assertThat(waived.refused()).allSatisfy(no -> assertThat(no).isInstanceOf(Refusal.class));
    }

    @Test
    void countsALineCheckedThoughItsClaimsAreDecidedAtTheSameMoment() {
        var one = newsroom.submitted(newsroom.claim(article, "The minister", editor), editor);
        var other = newsroom.submitted(newsroom.claim(article, "13 agreements", editor), editor);

        AtOnce.of(
                List.of(
                        () -> newsroom.approved(one, reviewer),
                        () -> newsroom.approved(other, cast.reviewer())));

        assertThat(line(2).coverage()).isEqualTo(Coverage.CHECKED);
    }

    private LineText waive(int n, String reason) {
        return lines.waive(article.id(), 1, n, 0, reason, editor);
    }

    private LineText line(int n) {
        return articles.text(article.id()).line(n);
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
