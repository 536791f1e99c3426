package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rule 1 over every word that is sealed, whoever came after those who wrote them. */
@Tag("rule1")
abstract class WhoseWordsContract {

    @Autowired private Annotations annotations;
    @Autowired private ReviewQueue queue;
    @Autowired private Claims claims;
    @Autowired private Anchors anchors;
    @Autowired private Articles articles;
    @Autowired private Revisions revisions;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcTemplate jdbc;

    private Person author;
    private Person one;
    private Person other;
    private Person reviewer;
    private ArticleView article;
    private AnnotationView submitted;

    @BeforeEach
    void comeIn() {
        author = cast.editor();
        one = cast.reviewer();
        other = cast.reviewer();
        reviewer = cast.reviewer();
        article = newsroom.article(author);
        submitted = newsroom.submitted(newsroom.claim(article, "13 agreements", author), author);
    }

    @Test
    void freesNeitherOfTwoWhoEachRewroteAHalfOfTheClaim() {
        reword("They signed thirteen.", null, one);
        reword("They signed thirteen.", "The ministry", other);

        refuses(one);
        refuses(other);
        approves(reviewer);
    }

    @Test
    void freesNobodyByWhatAnotherChangesInTheirSentence() {
        reword("They signed thirteen.", null, one);
        reword("They signed thirteen of them.", null, other);
        reword("Thirteen of them were signed.", null, author);

        refuses(one);
        refuses(other);
        approves(reviewer);
    }

    @Test
    void freesNobodyByTakingBackAndBringingBackTheirWords() {
        String first = claim().statement();
        reword("They signed thirteen.", null, one);
        reword(first, null, other);
        reword("They signed thirteen.", null, author);

        refuses(one);
        approves(other);
    }

    @Test
    void freesThemWhenWordsStandAgainThatWereThereBeforeTheirs() {
        String first = claim().statement();
        reword("They signed thirteen.", null, one);
        refuses(one);

        reword(first, null, author);

        approves(one);
    }

    @Test
    void holdsWhoeverWordedItWhileItWasADraft() {
        AnnotationView draft =
                newsroom.draft(newsroom.claim(article, "second round", author), author);
        edit(draft.claimId(), "All were concluded.", "The ministry", one);

        submitted = annotations.submit(draft.id(), now(draft).version(), author);

        refuses(one);
        approves(other);
    }

    @Test
    void holdsWhoeverWordedItThoughItsAuthorSubmitsItAgain() {
        reword("They signed thirteen.", null, one);
        AnnotationView back = newsroom.sentBack(now(submitted), other);

        submitted = annotations.submit(back.id(), back.version(), author);

        refuses(one);
        approves(other);
    }

    @Test
    void holdsWhoeverMadeTheClaimInWordsOfTheirOwn() {
        ClaimView worded = make("second round", "All of them hold.", one);
        ClaimView asItStands = make("Monday", null, one);

        submitted = newsroom.submitted(worded, author);
        refuses(one);
        approves(other);
        submitted = newsroom.submitted(asItStands, author);
        approves(one);
    }

    @Test
    void holdsEveryoneWhoEditedTheAnnotationUnlessOlderWordsStandAgain() {
        Finding first = submitted.finding();
        write("It should say thirteen, as in the register.", one);
        write("It should say thirteen, as in the register of 2024.", other);
        write("It should say thirteen: see the register of 2024.", author);
        refuses(one);
        refuses(other);

        submitted = annotations.edit(submitted.id(), now(submitted).version(), first, author);

        approves(one);
    }

    @Test
    void holdsWhoeverSettledOnWordsThatStandAgainBehindAnother() {
        String before = text();
        bring(before.replace("13 agreements", "30 agreements"));
        settle("30 agreements", one);
        bring(before.replace("13 agreements", "31 agreements"));
        settle("31 agreements", other);
        anchors.takeBack(submitted.claimId(), claim().version(), other);
        bring(before.replace("13 agreements", "30 agreements"));

        assertThat(claim().anchor().isSettled()).isTrue();
        refuses(one);
        refuses(other);
        approves(reviewer);
    }

    @Test
    void storeRefusesAnApprovalByAnyOfThem() {
        reword("They signed thirteen.", null, one);
        reword("They signed thirteen.", "The ministry", other);
        AnnotationView approved = newsroom.approved(now(submitted), reviewer);

        storeRefuses("update decision set decided_by = ? where id = ?", one, approved.approval());
        storeRefuses(
                "update annotation set hands = ' ' where author_id <> ? and id = ?",
                other,
                approved.id());
    }

    private void storeRefuses(String change, Person person, @Nullable Long id) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update(change, person.id(), id));
    }

    private void refuses(Person person) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> newsroom.approved(now(submitted), person))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.RULE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> newsroom.rejected(now(submitted), person));
        assertThat(waitingFor(person)).doesNotContain(submitted.id());
    }

    private void approves(Person person) {
        assertThat(waitingFor(person)).contains(submitted.id());
        assertThat(newsroom.approved(now(submitted), person).state())
                .isEqualTo(ReviewState.APPROVED);
    }

    private List<Long> waitingFor(Person person) {
        return queue.waitingFor(person, ReviewOrder.OLDEST, null, 10_000).items().stream()
                .map(AnnotationView::id)
                .toList();
    }

    private void write(String body, Person by) {
        annotations.edit(
                submitted.id(), now(submitted).version(), AnnotationFixtures.saying(body), by);
    }

    private void reword(String statement, @Nullable String claimant, Person by) {
        edit(submitted.claimId(), statement, claimant, by);
    }

    private void edit(long id, String statement, @Nullable String claimant, Person by) {
        claims.edit(
                id,
                claims.one(id).version(),
                new ClaimDetails(statement, claimant, null, null),
                by);
    }

    private ClaimView make(String words, @Nullable String statement, Person by) {
        int start = articles.text(article.id()).text().toString().indexOf(words);
        return claims.make(
                article.id(),
                new NewClaim(current(), start, start + words.length(), statement, null, null),
                by);
    }

    private AnnotationView now(AnnotationView annotation) {
        return annotations.one(annotation.id());
    }

    private ClaimView claim() {
        return claims.one(submitted.claimId());
    }

    private String text() {
        return articles.text(article.id()).text().toString();
    }

    private int current() {
        return articles.one(article.id()).revision();
    }

    private void bring(String text) {
        NewArticle next = new NewArticle(ArticleDetails.UNKNOWN, text, "UTF-8", null);
        revisions.revise(article.id(), articles.read(next), current(), author);
    }

    private void settle(String words, Person by) {
        anchors.settle(submitted.claimId(), claim().version(), current(), words, by);
    }
}
