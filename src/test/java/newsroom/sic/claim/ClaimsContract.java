package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim that is made, edited and removed, whoever else does so at the same time. */
abstract class ClaimsContract extends WithClaims {

    // The same again, and at once

    @Test
    @DisplayName("case 39: the same request twice makes one claim")
    void makesOneClaimOfTheSameRequestTwice() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");

        ClaimView first = claims.make(article.id(), pointed, editor);
        ClaimView again = claims.make(article.id(), pointed, editor);

        assertThat(again).isEqualTo(first);
        assertThat(claims.on(article.id())).containsExactly(first);
    }

    @Test
    @DisplayName("case 39: the same request eight times at once makes one claim")
    void makesOneClaimOfTheSameRequestAtOnce() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");

        AtOnce<ClaimView> all = AtOnce.times(8, () -> claims.make(article.id(), pointed, editor));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done())
                .extracting(ClaimView::id)
                .hasSize(8)
                .containsOnly(claims.on(article.id()).getFirst().id());
        assertThat(claims.on(article.id())).hasSize(1);
    }

    @Test
    @DisplayName("case 39: a request key is each person's own")
    void makesTwoClaimsWhereTwoPeopleHaveTheSameKey() {
        ArticleView article = newsroom.article(editor);
        NewClaim pointed = ClaimFixtures.on(articles.text(article.id()), "13 agreements");

        ClaimView mine = claims.make(article.id(), pointed, editor);
        ClaimView theirs = claims.make(article.id(), pointed, cast.editor());

        assertThat(claims.on(article.id())).containsExactly(mine, theirs);
    }

    @Test
    void numbersClaimsWithoutGapOrRepetitionUnderConcurrency() {
        ArticleView article = newsroom.article(editor);
        RevisionText revision = articles.text(article.id());
        AtomicInteger next = new AtomicInteger();

        AtOnce<ClaimView> all =
                AtOnce.times(
                        8,
                        () -> {
                            int start = 6 * next.getAndIncrement();
                            return claims.make(
                                    article.id(),
                                    ClaimFixtures.at(revision, start, start + 6),
                                    editor);
                        });

        assertThat(all.refused()).isEmpty();
        assertThat(claims.on(article.id()))
                .extracting(ClaimView::number)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    // Changing and removing

    @Test
    @Tag("rule4")
    @Tag("rule6")
    void editsAgainstTheVersionThatWasSeen() {
        ClaimView claim = newsroom.claim(editor);
        ClaimDetails details = new ClaimDetails("Thirteen were signed", "Blinken", null, null);

        ClaimView edited = claims.edit(claim.id(), claim.version(), details, editor);

        assertThat(claims.one(claim.id())).isEqualTo(edited);
        assertThat(edited.details()).isEqualTo(details);
        assertThat(edited.version()).isGreaterThan(claim.version());
        assertThat(told(claim).getFirst().changes())
                .containsExactly(
                        new Change("statement", "13 agreements", "Thirteen were signed"),
                        new Change("claimant", null, "Blinken"));
    }

    @Test
    @Tag("rule4")
    void refusesAnEditAgainstAnOlderVersion() {
        ClaimView claim = newsroom.claim(editor);
        claims.edit(claim.id(), claim.version(), saying("First"), editor);

        refuses(
                () -> claims.edit(claim.id(), claim.version(), saying("Second"), editor),
                Refusal.Kind.STALE,
                "Somebody else");

        assertThat(claims.one(claim.id()).statement()).isEqualTo("First");
    }

    @Test
    @Tag("rule4")
    @DisplayName("case 38: of two who save a claim at once exactly one wins")
    void letsOneOfTwoWhoEditAtOnceWin() {
        ClaimView claim = newsroom.claim(editor);

        AtOnce<ClaimView> both =
                AtOnce.of(
                        List.of(
                                () -> claims.edit(claim.id(), claim.version(), saying("A"), editor),
                                () ->
                                        claims.edit(
                                                claim.id(), claim.version(), saying("B"), editor)));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
        assertThat(claims.one(claim.id())).isEqualTo(both.done().getFirst());
    }

    @Test
    @Tag("rule4")
    @DisplayName("case 38: the second to save sees both texts and keeps what was typed")
    void showsBothTextsToTheSecondWhoSaves() {
        ClaimView claim = newsroom.claim(editor);
        claims.edit(claim.id(), claim.version(), saying("What the first one wrote"), editor);

        assertThat(
                        mvc.post()
                                .uri("/claims/{id}/edit", claim.id())
                                .with(Cast.sending(editor))
                                .param("version", Integer.toString(claim.version()))
                                .param("statement", "What the second one typed"))
                .hasStatus(412)
                .bodyText()
                .contains("What the first one wrote", "What the second one typed");
    }

    @Test
    void keepsStatementsOfAnyScriptUpToTheirLengthInCodePoints() {
        ClaimView claim = newsroom.claim(editor);
        String longest = "\uD835\uDD52".repeat(5000);

        claims.edit(claim.id(), claim.version(), saying(longest), editor);

        assertThat(claims.one(claim.id()).statement()).isEqualTo(longest);
        refuses(() -> saying(longest + "x"), Refusal.Kind.INVALID, "at most 5000");
        refuses(() -> saying("a\u0000b"), Refusal.Kind.INVALID, "NUL");
        refuses(() -> saying("a\uD800b"), Refusal.Kind.INVALID, "surrogate");
    }

    @Test
    void removesAClaimOnWhichNothingRestsWithEvidenceAndLinks() {
        ArticleView article = newsroom.article(editor);
        ClaimView claim = newsroom.claim(article, "13 agreements", editor);
        ClaimView other = newsroom.claim(article, "A second round", editor);
        claims.link(claim.id(), other.id(), editor);
        evidence.file(claim.id(), ClaimFixtures.evidence(), null, editor);

        claims.remove(claim.id(), claim.version(), editor);

        refuses(() -> claims.one(claim.id()), Refusal.Kind.ABSENT, "no such claim");
        assertThat(claims.on(article.id())).containsExactly(other);
        assertThat(claims.linked(other.id())).isEmpty();
        assertThat(told(claim).getFirst().changes())
                .contains(new Change("exact", "13 agreements", null));
    }

    @Autowired private EvidenceFile evidence;

    @Test
    @Tag("rule6")
    void keepsAClaimOnWhichAnAnnotationRests() {
        ClaimView claim = newsroom.claim(editor);
        newsroom.draft(claim, editor);

        refuses(
                () -> claims.remove(claim.id(), claim.version(), editor),
                Refusal.Kind.RULE,
                "annotations");

        assertThat(claims.one(claim.id()).id()).isEqualTo(claim.id());
    }

    @Test
    @Tag("rule6")
    void keepsAClaimWhoseOnlyAnnotationWasWithdrawn() {
        ClaimView claim = newsroom.claim(editor);
        AnnotationView draft = newsroom.draft(claim, editor);
        annotations.withdraw(draft.id(), draft.version(), editor);

        refuses(
                () -> claims.remove(claim.id(), claim.version(), editor),
                Refusal.Kind.RULE,
                "annotations");

        assertThat(annotations.one(draft.id()).claimId()).isEqualTo(claim.id());
    }

    @Test
    @Tag("rule4")
    void refusesToRemoveWhatSomebodyElseHasChanged() {
        ClaimView claim = newsroom.claim(editor);
        claims.edit(claim.id(), claim.version(), saying("First"), editor);

        refuses(
                () -> claims.remove(claim.id(), claim.version(), editor),
                Refusal.Kind.STALE,
                "Somebody else");
    }
}
