package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.NoticeKind;
import newsroom.sic.annotation.NoticeRecord;
import newsroom.sic.article.Objection;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.Test;

/** A correction note lies before somebody until it is answered, whatever it speaks of. */
abstract class ArticleCorrectionNotesContract extends WithCorrectionNotes {

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
    void isNoLongerAnsweredWhereWhatItWasFiledAsIsGivenOtherWords() {
        bring(text() + "\n\n" + OF_THE_CLAIM);
        EvidenceView filed = evidence.file(claim.id(), null, itself(OF_THE_CLAIM), 1, null, editor);
        assertThat(offers.on(claim.id())).isEmpty();

        evidence.edit(filed.id(), filed.version(), itself("Something else."), editor);

        assertThat(offers.on(claim.id())).hasSize(1);
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
}
