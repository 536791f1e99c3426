package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.NoticeKind;
import newsroom.sic.annotation.NoticeRecord;
import newsroom.sic.annotation.Notices;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Copies;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Objection;
import newsroom.sic.article.Revisions;
import newsroom.sic.article.SignOffs;
import newsroom.sic.history.Entry;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A correction note lies before somebody until it is answered, whatever it speaks of. */
abstract class ArticleCorrectionNotesContract extends WithClaims {

    private static final String NOTE =
            "Correction: An earlier version of this article misspelled the harbour of Oleshky.";

    private static final String OF_THE_CLAIM =
            "Correction: An earlier version of this article said that 13 agreements were signed.";

    @Autowired private ArticleCorrectionNotes notes;
    @Autowired private OpenCorrectionNotes open;
    @Autowired private CorrectionNoteOffers offers;
    @Autowired private EvidenceFile evidence;
    @Autowired private Revisions revisions;
    @Autowired private SignOffs signOffs;
    @Autowired private Notices notices;
    @Autowired private Copies copies;

    private ArticleView article;
    private ClaimView claim;

    @BeforeEach
    void claimsSomethingElse() {
        article = newsroom.article(editor);
        claim = newsroom.claim(article, "13 agreements", editor);
    }

    @Test
    void isInTheWayOfASignOffAndBeforeEverybodyThoughItSpeaksOfNoClaim() {
        bring(text() + "\n\n" + NOTE);

        assertThat(offers.on(claim.id())).isEmpty();
        assertThat(notes.on(article.id()))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.passage()).isEqualTo(NOTE);
                    assertThat(articles.text(article.id()).text().slice(note.span()))
                            .isEqualTo(NOTE);
                });
        assertThat(open.onArticles(article.id(), 10)).hasSize(1);
        assertThat(objections()).contains(Objection.Kind.UNPLACED_CORRECTION_NOTE);
        assertThat(page("/articles/" + article.id())).contains("1 correction note waits");
        assertThat(page("/articles/" + article.id() + "/sign-off"))
                .contains("A correction note speaks of no claim");
        assertThat(page("/anchors?article=" + article.id())).contains("harbour of Oleshky");
        assertThat(told()).contains("noticed a correction note that speaks of no claim");
    }

    @Test
    void isAnsweredOnTheClaimThatSomebodyChooses() {
        bring(text() + "\n\n" + NOTE);

        CorrectionNoteOffer offer = offers.place(article.id(), 1, claim.id(), editor);

        assertThat(notes.on(article.id())).isEmpty();
        assertThat(objections()).contains(Objection.Kind.UNANSWERED_CORRECTION_NOTE);
        evidence.file(claim.id(), null, itself(NOTE), offer.n(), null, editor);
        assertThat(objections())
                .doesNotContain(
                        Objection.Kind.UNANSWERED_CORRECTION_NOTE,
                        Objection.Kind.UNPLACED_CORRECTION_NOTE);
    }

    @Test
    void waitsOnTheArticleAgainWhereItDoesNotSpeakOfTheChosenClaim() {
        bring(text() + "\n\n" + NOTE);
        CorrectionNoteOffer offer = offers.place(article.id(), 1, claim.id(), editor);

        offers.decline(claim.id(), offer.n(), editor);

        assertThat(notes.on(article.id())).hasSize(1);
    }

    @Test
    void isDeclinedForAReasonOnlyAndWaitsAgainWhenThatIsTakenBack() {
        bring(text() + "\n\n" + NOTE);

        refuses(() -> notes.decline(article.id(), 1, "  ", editor), Refusal.Kind.INVALID, "reason");
        notes.decline(article.id(), 1, "The harbour is in no claim.", editor);
        assertThat(objections()).doesNotContain(Objection.Kind.UNPLACED_CORRECTION_NOTE);
        refuses(
                () -> notes.decline(article.id(), 1, "Twice.", editor),
                Refusal.Kind.STALE,
                "answered");

        notes.offerAgain(article.id(), 1, editor);
        assertThat(objections()).contains(Objection.Kind.UNPLACED_CORRECTION_NOTE);
    }

    @Test
    void keepsWhatWasTypedWhereSomebodyElseWasQuicker() throws Exception {
        bring(text() + "\n\n" + NOTE);
        notes.decline(article.id(), 1, "Of the weather.", cast.editor());

        var late =
                mvc.post()
                        .uri("/articles/" + article.id() + "/correction-notes/1/decline")
                        .param("reason", "Of the harbour's name alone.")
                        .with(Cast.sending(editor))
                        .exchange();

        assertThat(late).hasStatus(412);
        assertThat(late.getResponse().getContentAsString())
                .contains("Somebody else has answered", "Of the harbour&#39;s name alone.")
                .doesNotContain("<textarea", "/decline\"");
    }

    @Test
    void isAnsweredWhereAProgramFilesItsWordsOnAnyClaim() {
        bring(text() + "\n\n" + NOTE);

        evidence.file(claim.id(), itself(NOTE), null, editor);

        assertThat(notes.on(article.id())).isEmpty();
        assertThat(offers.on(claim.id())).isEmpty();
    }

    @Test
    void isNoLongerAnsweredWhenWhatItWasFiledAsGoes() {
        bring(text() + "\n\n" + OF_THE_CLAIM);
        EvidenceView filed = evidence.file(claim.id(), null, itself("Shortened."), 1, null, editor);

        EvidenceView gone = evidence.remove(filed.id(), filed.version(), editor);
        assertThat(offers.on(claim.id())).hasSize(1);
        evidence.restore(gone.id(), gone.version(), editor);
        assertThat(offers.on(claim.id())).isEmpty();
    }

    @Test
    void waitsOnTheArticleWhereTheClaimGoesThatItWasFiledOn() {
        bring(text() + "\n\n" + OF_THE_CLAIM);
        evidence.file(claim.id(), null, itself(OF_THE_CLAIM), 1, null, editor);

        claims.remove(claim.id(), claims.one(claim.id()).version(), editor);

        assertThat(notes.on(article.id()))
                .extracting(ArticleCorrectionNote::passage)
                .containsExactly(OF_THE_CLAIM);
    }

    @Test
    void isWithdrawnWithTheTextThatNoLongerCarriesItAndComesAgainWithIt() {
        String without = text();
        bring(without + "\n\n" + NOTE + "\n\n" + OF_THE_CLAIM);
        assertThat(offers.on(claim.id())).hasSize(1);

        bring(without);

        assertThat(notes.on(article.id())).isEmpty();
        assertThat(offers.on(claim.id())).isEmpty();
        assertThat(objections())
                .doesNotContain(
                        Objection.Kind.UNANSWERED_CORRECTION_NOTE,
                        Objection.Kind.UNPLACED_CORRECTION_NOTE);
        assertThat(told()).contains("brought a text without the correction note");
        assertThat(told(claim))
                .extracting(Entry::action)
                .contains("brought a text without the correction note for the claim");

        bring(without + "\n\n" + NOTE + "\n\n" + OF_THE_CLAIM);
        assertThat(notes.on(article.id())).hasSize(1);
        assertThat(offers.on(claim.id())).hasSize(1);
    }

    @Test
    void waitsInTheWordsItHasWhereTheNextTextCutsItShort() {
        String without = text();
        String whole = NOTE + " It also misspelled a surname.";
        bring(without + "\n\n" + whole);

        bring(without + "\n\n" + NOTE);
        assertThat(waiting()).containsExactly(NOTE);

        bring(without + "\n\n" + whole);
        assertThat(waiting()).containsExactly(whole);
    }

    @Test
    void isTheSameNoteInOtherMarks() {
        String without = text();
        String straight = NOTE.replace("the harbour", "the \"harbour\"");
        bring(without + "\n\n" + straight);
        notes.decline(article.id(), 1, "Of the weather.", editor);

        bring(without + "\n\n" + straight.replaceFirst("\"", "“").replaceFirst("\"", "”"));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void waitsOnTheArticleWhereTheClaimGoesThatItCameBackOn() {
        String without = text();
        bring(without + "\n\n" + NOTE);
        bring(without);
        claims.edit(
                claim.id(),
                claims.one(claim.id()).version(),
                new ClaimDetails("The harbour of Oleshky was misspelled.", null, null, null),
                editor);
        bring(without + "\n\n" + NOTE);
        assertThat(offers.on(claim.id())).hasSize(1);
        assertThat(waiting()).isEmpty();

        remove(claim);

        assertThat(waiting()).containsExactly(NOTE);
    }

    @Test
    void waitsOnTheArticleWhereOneClaimGoesAndAnotherIsNotMeant() {
        ClaimView other = newsroom.claim(article, "13 agreements", editor);
        bring(text() + "\n\n" + OF_THE_CLAIM);
        assertThat(offers.on(other.id())).hasSize(1);
        remove(claim);

        offers.decline(other.id(), 1, editor);

        assertThat(waiting()).containsExactly(OF_THE_CLAIM);
    }

    @Test
    void waitsOnceWhereTheClaimComesBackThatItWasPutOn() {
        bring(text() + "\n\n" + NOTE);
        offers.place(article.id(), 1, claim.id(), editor);
        ClaimView gone = remove(claim);
        assertThat(waiting()).containsExactly(NOTE);

        claims.restore(claim.id(), gone.version(), editor);

        assertThat(waiting()).isEmpty();
        assertThat(offers.on(claim.id())).hasSize(1);
    }

    @Test
    void isNoLongerAnsweredWhereWhatItWasFiledAsIsGivenOtherWords() {
        bring(text() + "\n\n" + OF_THE_CLAIM);
        EvidenceView filed = evidence.file(claim.id(), null, itself(OF_THE_CLAIM), 1, null, editor);
        assertThat(offers.on(claim.id())).isEmpty();

        evidence.edit(filed.id(), filed.version(), itself("Something else."), editor);

        assertThat(offers.on(claim.id())).hasSize(1);
    }

    @Test
    void isNotOfferedAgainWhereTheTextCarriesItNoLonger() {
        String without = text();
        bring(without + "\n\n" + NOTE);
        notes.decline(article.id(), 1, "Of the weather.", editor);
        bring(without);

        notes.offerAgain(article.id(), 1, editor);

        assertThat(waiting()).isEmpty();
        bring(without + "\n\nMore.\n\n" + NOTE);
        assertThat(notes.on(article.id()))
                .singleElement()
                .satisfies(note -> assertThat(note.revision()).isEqualTo(4));
    }

    @Test
    void waitsOnNoArticleThatWasSetAside() {
        ArticleView there = article;
        article = newsroom.article(editor);
        bring(text() + "\n\n" + NOTE);
        assertThat(open.onArticles(article.id(), 10)).hasSize(1);

        copies.nextText(article.id(), 0, there.id(), 1, editor);

        assertThat(open.onArticles(article.id(), 10)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> notes.decline(article.id(), 1, "Of the weather.", editor))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.RULE));
        assertThat(open.onArticles(there.id(), 10)).hasSize(1);
    }

    @Test
    void isToldToWhoeverWroteWhatWasApprovedAndToWhoeverReviewsIt() {
        Person bringer = cast.editor();
        Person reviewer = cast.reviewer();
        AnnotationView approved = newsroom.approved(newsroom.submitted(claim, editor), reviewer);
        String text = text();
        revise(text + "\n\n" + OF_THE_CLAIM, bringer);

        assertThat(notices.of(editor, null, 10).items())
                .extracting(NoticeRecord::notice)
                .filteredOn(notice -> notice.kind() == NoticeKind.CORRECTION_NOTE)
                .singleElement()
                .satisfies(notice -> assertThat(notice.annotation()).isEqualTo(approved.id()));
        assertThat(page("/annotations/" + approved.id()))
                .contains("carries a correction note that nobody has answered");
    }

    private static EvidenceDetails itself(String passage) {
        return new EvidenceDetails(
                "The article itself", null, passage, Grade.PRIMARY, Stance.REFUTES, null, null);
    }

    private List<Objection.Kind> objections() {
        return signOffs.objections(article.id()).stream().map(Objection::kind).toList();
    }

    private List<String> waiting() {
        return notes.on(article.id()).stream().map(ArticleCorrectionNote::passage).toList();
    }

    private ClaimView remove(ClaimView claim) {
        return claims.remove(claim.id(), claims.one(claim.id()).version(), editor);
    }

    private List<String> told() {
        return history.of(Subject.article(article.id()), null, 100).items().stream()
                .map(Entry::action)
                .toList();
    }

    private String page(String path) {
        var answer = mvc.get().uri(path).with(Cast.sending(editor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private String text() {
        return articles.text(article.id()).text().toString();
    }

    private void bring(String text) {
        revise(text, editor);
    }

    private void revise(String text, Person by) {
        NewArticle copy = new NewArticle(ArticleDetails.UNKNOWN, text, "pasted", null);
        int against = articles.text(article.id()).number();
        revisions.revise(article.id(), articles.read(copy), against, by);
    }
}
