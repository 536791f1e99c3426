package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.history.Entry;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a next text says to have been wrong, offered as evidence. */
abstract class CorrectionNoteOffersContract extends WithClaims {

    private static final String NOTE =
            "Correction: An earlier version of this article said that 13 agreements were signed.";

    @Autowired private CorrectionNoteOffers offers;
    @Autowired private EvidenceFile evidence;
    @Autowired private Revisions revisions;

    private ArticleView article;
    private ClaimView touched;
    private ClaimView other;

    @BeforeEach
    void claimsAFigureAndAName() {
        article = newsroom.article(editor);
        touched = newsroom.claim(article, "13 agreements", editor);
        other = newsroom.claim(article, firstWord(), editor);
    }

    @Test
    void offersItOnTheClaimsThatItSpeaksOf() {
        bring(text().replace("13 agreements", "17 agreements") + "\n\n" + NOTE);

        assertThat(offers.on(touched.id()))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.passage()).isEqualTo(NOTE);
                    assertThat(articles.text(article.id()).text().slice(offer.span()))
                            .isEqualTo(NOTE);
                    assertThat(offer.revision()).isEqualTo(2);
                });
        assertThat(offers.on(other.id())).isEmpty();
        assertThat(told(touched))
                .extracting(Entry::action)
                .contains("noticed a correction note that speaks of the claim");
    }

    @Test
    void offersItOnceHoweverManyTextsCarryIt() {
        bring(text() + "\n\n" + NOTE);
        bring(text() + "\n\nMore came later.");

        assertThat(offers.on(touched.id())).hasSize(1);
    }

    @Test
    void offersItOnceWhereItGoesAndComesAgain() {
        String without = text();
        bring(without + "\n\n" + NOTE);
        bring(without);
        bring(without + "\n\n" + NOTE);

        assertThat(offers.on(touched.id())).hasSize(1);
    }

    @Test
    void offersNothingForASmallNumberAlone() {
        bring(text() + "\n\nCorrection: An earlier version said that 13 ships were lost in 2024.");

        assertThat(offers.on(touched.id())).isEmpty();
    }

    @Test
    void isTakenWhereAProgramFilesItsWords() {
        bring(text() + "\n\n" + NOTE);

        evidence.file(
                touched.id(),
                new EvidenceDetails(
                        "The article itself",
                        null,
                        NOTE,
                        Grade.PRIMARY,
                        Stance.REFUTES,
                        null,
                        null),
                null,
                editor);

        assertThat(offers.on(touched.id())).isEmpty();
    }

    @Test
    void offersNothingWhereATextTellsNewsOnly() {
        bring(text() + "\n\nUpdate: The 13 agreements were published on Friday.");

        assertThat(offers.on(touched.id())).isEmpty();
    }

    @Test
    void offersTenOfATextThatIsNothingButCorrections() {
        String notes =
                IntStream.range(0, 300)
                        .mapToObj(n -> "\n\nCorrection: 13 agreements, not " + n + ".")
                        .collect(Collectors.joining());
        bring(text() + notes);

        assertThat(offers.on(touched.id())).hasSize(10);
    }

    @Test
    void takenItIsEvidenceAndOfferedNoMore() {
        bring(text() + "\n\n" + NOTE);

        EvidenceDetails details =
                new EvidenceDetails(
                        "The article itself",
                        null,
                        NOTE,
                        Grade.PRIMARY,
                        Stance.REFUTES,
                        LocalDate.EPOCH,
                        null);
        String key = UUID.randomUUID().toString();
        evidence.file(touched.id(), null, details, 1, key, editor);
        evidence.file(touched.id(), null, details, 1, key, editor);

        assertThat(offers.on(touched.id())).isEmpty();
        assertThat(evidence.on(touched.id()))
                .extracting(piece -> piece.details().passage())
                .containsExactly(NOTE);
        String ofAnother = UUID.randomUUID().toString();
        refuses(
                () -> evidence.file(touched.id(), null, details, 1, ofAnother, editor),
                Refusal.Kind.STALE,
                "answered");
        refuses(() -> offers.decline(touched.id(), 1, editor), Refusal.Kind.STALE, "answered");
        refuses(() -> offers.decline(touched.id(), 2, editor), Refusal.Kind.ABSENT, "");
    }

    @Test
    void declinedItIsOfferedNoMoreUntilThatIsTakenBack() {
        bring(text() + "\n\n" + NOTE);

        offers.decline(touched.id(), 1, editor);
        assertThat(offers.on(touched.id())).isEmpty();
        offers.offerAgain(touched.id(), 1, editor);

        assertThat(offers.on(touched.id())).hasSize(1);
        assertThat(told(touched))
                .extracting(Entry::action)
                .contains("declined a correction note for the claim");
    }

    private String firstWord() {
        return text().substring(0, text().indexOf(' '));
    }

    private String text() {
        return articles.text(article.id()).text().toString();
    }

    private void bring(String text) {
        NewArticle copy = new NewArticle(ArticleDetails.UNKNOWN, text, "pasted", null);
        int against = articles.text(article.id()).number();
        revisions.revise(article.id(), articles.read(copy), against, editor);
    }
}
