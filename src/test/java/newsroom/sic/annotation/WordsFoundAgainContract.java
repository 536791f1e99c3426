package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rule 1 where a claim finds words again by itself, and where settling is taken back: typography,
 * undo and the cut of a span free nobody.
 */
@Tag("rule1")
abstract class WordsFoundAgainContract {

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Bunch bunch;
    @Autowired private Seals seals;
    @Autowired private ReviewQueue queue;
    @Autowired private Claims claims;
    @Autowired private Anchors anchors;
    @Autowired private Articles articles;
    @Autowired private Revisions revisions;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private TransactionTemplate transactions;

    private Person author;
    private Person one;
    private Person other;
    private Person reviewer;
    private ArticleView article;
    private AnnotationView submitted;
    private String first;

    @BeforeEach
    void comeIn() {
        author = cast.editor();
        one = cast.reviewer();
        other = cast.reviewer();
        reviewer = cast.reviewer();
        article = newsroom.article(author);
        first = text();
        submitted = newsroom.submitted(newsroom.claim(article, "13 agreements", author), author);
    }

    @Test
    void holdsWhoeverSettledOnWordsThatComeBackInOtherMarks() {
        says("\"30 agreements\"");
        settle("\"30 agreements\"", one);
        says("31 agreements");
        settle("31 agreements", other);
        takeBack(other);
        says("“30 agreements”");

        assertThat(claim().anchor().isSettled()).isTrue();
        assertThat(claim().anchor().exact()).isEqualTo("“30 agreements”");
        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(other)).isFalse();
        assertThat(mayDecide(reviewer)).isTrue();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> newsroom.approved(now(), one))
                .withMessageContaining("Words of yours");
    }

    /** An end within a word is lost where that word is printed otherwise. */
    @Test
    void holdsWhoeverSettledOnAPartOfAWordThatComesBackWhole() {
        says("30 agreements");
        settle("30 agree", one);
        says("31 agreements");
        settle("31 agreements", other);
        takeBack(other);
        says("30 agree\u00adments");

        assertThat(claim().anchor().exact()).isEqualTo("30 agree\u00adments");
        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(reviewer)).isTrue();
    }

    @Test
    void holdsAndUnsealsWhereAClaimTakesInTheWholeOfAWordThatSomebodyHadSettledOn() {
        says("30 agreements");
        settle("30 agreements", one);
        bring(first.replace("have already", "had already").replace("13 agree", "30 agree"));
        settle("30 agree", other);
        newsroom.approved(now(), one);

        bring(
                first.replace("have already", "had already")
                        .replace("13 agreements", "30 agree\u00adments"));

        assertThat(claim().anchor().isSettled()).isTrue();
        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(other)).isFalse();
        assertThat(mayDecide(reviewer)).isTrue();
    }

    @Test
    void freesNeitherOfTwoWhoEachTookBackWhereTheyHadSettled() {
        says("30 agreements");
        settle("30 agreements", one);
        takeBack(one);
        settle("agreements", other);
        assertThat(mayDecide(one)).isTrue();
        takeBack(other);

        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(other)).isFalse();

        settle("30 agreements", author);
        assertThat(mayDecide(one)).isTrue();
        assertThat(mayDecide(other)).isTrue();
    }

    @Test
    void takesTypographyForNobodysWord() {
        reword("They signed \"thirteen\".", "The \"ministry\"", one);
        reword("They signed “thirteen”.", "The “ministry”", other);
        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(other)).isTrue();

        reword("They signed “thirteen” now.", "The “ministry”", other);
        reword("They signed “thirteen”.", "The „ministry“", author);
        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(other)).isTrue();

        says("the “second” of 13 agreements");
        submitted = newsroom.submitted(make("“second” of", "\"second\" of", one), author);
        assertThat(mayDecide(one)).isTrue();
        submitted = newsroom.submitted(make("of 13", "from 13", one), author);
        assertThat(mayDecide(one)).isFalse();
    }

    @Test
    void holdsWhoeverSettledAClaimThatWasRemovedAndRestored() {
        ClaimView bare = newsroom.claim(article, "second round", author);
        bring(first.replace("second round", "third round"));
        anchors.settle(bare.id(), claims.one(bare.id()).version(), current(), "third round", one);
        ClaimView gone = claims.remove(bare.id(), claims.one(bare.id()).version(), other);
        bring(text().replace("third round", "“third” round"));
        claims.restore(bare.id(), gone.version(), other);

        submitted = newsroom.submitted(claims.one(bare.id()), author);

        assertThat(mayDecide(one)).isFalse();
        assertThat(mayDecide(other)).isTrue();
    }

    @Test
    void holdsThemAsTightInABunchAndByALookOfBefore() {
        Finding low = AnnotationFixtures.proposing(null);
        submitted =
                newsroom.submitted(newsroom.claim(article, "13 agreements", author), low, author);
        AnnotationView before = now();
        String seal = seals.of(before);
        says("30 agreements");
        settle("30 agreements", one);

        AnnotationView after = now();
        var looks =
                List.of(
                        new Bunch.Chosen(after.id(), before.version(), seal),
                        new Bunch.Chosen(after.id(), after.version(), seals.of(after)));
        assertThat(bunch.approve(looks, null, one))
                .extracting(answer -> Objects.requireNonNull(answer.refusal()).kind())
                .containsOnly(Refusal.Kind.RULE);
        assertThat(mayDecide(other)).isTrue();
    }

    private boolean mayDecide(Person person) {
        return new Eyes(annotations, reviews, queue, transactions)
                .mayDecide(submitted.id(), article.id(), person);
    }

    private void reword(String statement, String claimant, Person by) {
        claims.edit(
                submitted.claimId(),
                claim().version(),
                new ClaimDetails(statement, claimant, null, null),
                by);
    }

    private ClaimView make(String words, String statement, Person by) {
        NewClaim there = ClaimFixtures.on(articles.text(article.id()), words);
        return claims.make(
                article.id(),
                new NewClaim(current(), there.start(), there.end(), statement, null, null),
                by);
    }

    private void settle(String words, Person by) {
        NewClaim there = ClaimFixtures.on(articles.text(article.id()), words);
        anchors.settle(
                submitted.claimId(), claim().version(), current(), there.start(), there.end(), by);
    }

    private void takeBack(Person by) {
        anchors.takeBack(submitted.claimId(), claim().version(), by);
    }

    /** Brings the first text with other words for its thirteen agreements. */
    private void says(String words) {
        bring(first.replace("13 agreements", words));
    }

    private void bring(String text) {
        NewArticle next = new NewArticle(ArticleDetails.UNKNOWN, text, "UTF-8", null);
        revisions.revise(article.id(), articles.read(next), current(), author);
    }

    private String text() {
        return articles.text(article.id()).text().toString();
    }

    private int current() {
        return articles.one(article.id()).revision();
    }

    private AnnotationView now() {
        return annotations.one(submitted.id());
    }

    private ClaimView claim() {
        return claims.one(submitted.claimId());
    }
}
