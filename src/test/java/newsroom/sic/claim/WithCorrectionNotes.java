package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.Notices;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Copies;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Objection;
import newsroom.sic.article.Revisions;
import newsroom.sic.article.SignOffs;
import newsroom.sic.history.Entry;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An article with a claim, and texts that say of themselves that they were wrong. */
abstract class WithCorrectionNotes extends WithClaims {

    static final String NOTE =
            "Correction: An earlier version of this article misspelled the harbour of Oleshky.";

    static final String OF_THE_CLAIM =
            "Correction: An earlier version of this article said that 13 agreements were signed.";

    @Autowired ArticleCorrectionNotes notes;
    @Autowired OpenCorrectionNotes open;
    @Autowired CorrectionNoteOffers offers;
    @Autowired EvidenceFile evidence;
    @Autowired Revisions revisions;
    @Autowired SignOffs signOffs;
    @Autowired Notices notices;
    @Autowired Copies copies;

    ArticleView article;
    ClaimView claim;

    @BeforeEach
    void claimsSomethingElse() {
        article = newsroom.article(editor);
        claim = newsroom.claim(article, "13 agreements", editor);
    }

    static EvidenceDetails itself(String passage) {
        return new EvidenceDetails(
                "The article itself", null, passage, Grade.PRIMARY, Stance.REFUTES, null, null);
    }

    List<Objection.Kind> objections() {
        return signOffs.objections(article.id()).stream().map(Objection::kind).toList();
    }

    List<String> waiting() {
        return notes.on(article.id()).stream().map(ArticleCorrectionNote::passage).toList();
    }

    ClaimView remove(ClaimView claim) {
        return claims.remove(claim.id(), claims.one(claim.id()).version(), editor);
    }

    List<String> told() {
        return history.of(Subject.article(article.id()), null, 100).items().stream()
                .map(Entry::action)
                .toList();
    }

    String page(String path) {
        var answer = mvc.get().uri(path).with(Cast.sending(editor)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    String text() {
        return articles.text(article.id()).text().toString();
    }

    void bring(String text) {
        revise(text, editor);
    }

    void revise(String text, Person by) {
        NewArticle copy = new NewArticle(ArticleDetails.UNKNOWN, text, "pasted", null);
        int against = articles.text(article.id()).number();
        revisions.revise(article.id(), articles.read(copy), against, by);
    }
}
