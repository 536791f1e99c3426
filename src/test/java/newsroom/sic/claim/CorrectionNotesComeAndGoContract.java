package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Objection;
import newsroom.sic.history.Entry;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.Test;

/** A correction note waits as long as a text carries it, whatever becomes of claims. */
abstract class CorrectionNotesComeAndGoContract extends WithCorrectionNotes {

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
}
