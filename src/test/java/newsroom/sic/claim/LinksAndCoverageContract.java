package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.history.Entry;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims that point at each other, and what claims make of a line and of a tally. */
abstract class LinksAndCoverageContract extends WithClaims {

    @Autowired private JdbcClient jdbc;

    // Links

    @Test
    void pointsTwoClaimsAtEachOther() {
        ClaimView one = newsroom.claim(editor);
        ClaimView other = newsroom.claim(editor);

        claims.link(one.id(), other.id(), editor);
        claims.link(other.id(), one.id(), editor);

        assertThat(claims.linked(one.id())).containsExactly(other);
        assertThat(claims.linked(other.id())).containsExactly(one);
        assertThat(told(one))
                .extracting(Entry::action)
                .containsOnlyOnce("pointed the claim at another");

        claims.part(other.id(), one.id(), editor);

        assertThat(claims.linked(one.id())).isEmpty();
        assertThat(claims.linked(other.id())).isEmpty();
    }

    @Test
    void keepsOneLinkWhenBothPointAtOnce() {
        ClaimView one = newsroom.claim(editor);
        ClaimView other = newsroom.claim(editor);

        AtOnce<Boolean> both =
                AtOnce.of(List.of(() -> linked(one, other), () -> linked(other, one)));

        assertThat(both.refused()).isEmpty();
        assertThat(claims.linked(one.id())).containsExactly(other);
    }

    @Test
    void refusesToPointAClaimAtItselfOrAtNothing() {
        ClaimView claim = newsroom.claim(editor);

        refuses(() -> claims.link(claim.id(), claim.id(), editor), Refusal.Kind.INVALID, "itself");
        refuses(
                () -> claims.link(claim.id(), Long.MAX_VALUE, editor),
                Refusal.Kind.ABSENT,
                "no such claim");
    }

    // Coverage

    @Test
    void checksALineWhenAllItsClaimsAreChecked() {
        Person reviewer = cast.reviewer();
        ArticleView article = newsroom.article(editor);
        ClaimView one = newsroom.claim(article, "13 agreements", editor);
        ClaimView other = newsroom.claim(article, "already been concluded", editor);
        int n = one.anchor().line();

        newsroom.approved(newsroom.submitted(one, editor), reviewer);
        assertThat(coverage(article, n)).isEqualTo(Coverage.OPEN);

        newsroom.approved(newsroom.submitted(other, editor), reviewer);
        assertThat(coverage(article, n)).isEqualTo(Coverage.CHECKED);
        assertThat(articles.coverage(List.of(article.id())).values())
                .extracting(CoverageTally::checked)
                .containsExactly(1);

        ClaimView third = newsroom.claim(article, "The minister", editor);
        assertThat(coverage(article, n)).isEqualTo(Coverage.OPEN);

        claims.remove(third.id(), third.version(), editor);
        assertThat(coverage(article, n)).isEqualTo(Coverage.CHECKED);
    }

    @Test
    void opensALineAgainWhenAnApprovalFallsAway() {
        Person reviewer = cast.reviewer();
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        AnnotationView approved = newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        assertThat(coverage(article, claim.anchor().line())).isEqualTo(Coverage.CHECKED);

        annotations.edit(
                approved.id(), approved.version(), AnnotationFixtures.saying("Or not."), editor);

        assertThat(coverage(article, claim.anchor().line())).isEqualTo(Coverage.OPEN);
    }

    private Coverage coverage(ArticleView article, int n) {
        return articles.text(article.id()).lines().get(n - 1).coverage();
    }

    @Test
    void talliesClaimsByStatus() {
        ArticleView article = newsroom.article(editor);
        newsroom.claim(article, "13 agreements", editor);
        newsroom.draft(newsroom.claim(article, "The minister", editor), editor);
        newsroom.submitted(newsroom.claim(article, "A second round", editor), editor);

        assertThat(claims.tally(List.of(article.id())))
                .containsOnly(
                        org.assertj.core.api.Assertions.entry(
                                article.id(), new StatusTally(1, 1, 1, 0)));
    }

    // What the store itself refuses

    @Test
    void refusesAVerdictOnAnUncheckedClaimInTheStoreItself() {
        ClaimView claim = newsroom.claim(editor);

        storeRefuses("update claim set verdict = 'ACCURATE' where id = ?", claim);
        storeRefuses("update claim set status = 'DONE' where id = ?", claim);
        storeRefuses("update claim set anchor_state = 'GONE' where id = ?", claim);
        storeRefuses("update claim set span_end = span_start where id = ?", claim);
        storeRefuses("update claim set anchor_revision = 2 where id = ?", claim);
    }

    private void storeRefuses(String sql, ClaimView claim) {
        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .as(sql)
                .isThrownBy(() -> jdbc.sql(sql).param(claim.id()).update());
    }
}
