package newsroom.sic.intake;

import java.nio.charset.Charset;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.WellFormed;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** The one door for copy: files and pasted text alike. Each comes in wholly or not at all. */
@Service
public class Intake {

    private static final Refusal.Word THE_TEXT = new Refusal.Word("intake.the.text");

    private final Articles articles;

    Intake(Articles articles) {
        this.articles = articles;
    }

    /**
     * Takes one file in.
     *
     * @param encoding how to read its bytes; null decides by the bytes themselves
     */
    public Receipt take(
            Upload upload, ArticleDetails details, @Nullable Charset encoding, Actor by) {
        try {
            if (!upload.isCalledText()) {
                throw new Refusal(
                        Refusal.Kind.UNKNOWN_FORMAT, "intake.refused.not-txt", upload.name());
            }
            Decoded decoded = new Decoder(upload.name()).decode(upload.bytes(), encoding);
            NewArticle copy =
                    new NewArticle(details, decoded.text(), decoded.encoding(), upload.name());
            return switch (arrive(copy, by)) {
                case Arrival.Imported in ->
                        new Receipt.Imported(upload.name(), in.articleId(), decoded.encoding());
                case Arrival.Duplicate twice ->
                        new Receipt.Duplicate(upload.name(), twice.articleId());
            };
        } catch (Refusal refusal) {
            return new Receipt.Failed(upload.name(), refusal);
        }
    }

    /**
     * Takes pasted text in.
     *
     * @throws Refusal when there is no text, or it is not well-formed
     */
    public Arrival take(String pasted, ArticleDetails details, Actor by) {
        String text = PlainText.of(THE_TEXT, pasted);
        WellFormed.require(THE_TEXT, text);
        return arrive(new NewArticle(details, text, "pasted", null), by);
    }

    /**
     * Two who bring the same text at the same moment bring one article; two who bring different
     * texts of an outlet that was new to both bring two, the second at a second attempt.
     */
    private Arrival arrive(NewArticle copy, Actor by) {
        try {
            return articles.bringIn(copy, by);
        } catch (DataIntegrityViolationException crossed) {
            return articles.bringIn(copy, by);
        }
    }
}
