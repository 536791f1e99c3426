package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;
import newsroom.sic.article.Arrival;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.ReadCopy;
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
    private final Batch batch;

    Intake(Articles articles, Batch batch) {
        this.articles = articles;
        this.batch = batch;
    }

    /**
     * Takes one file in.
     *
     * @param encoding how to read its bytes; null decides by the bytes themselves
     */
    public Receipt take(
            Upload upload, ArticleDetails details, @Nullable Charset encoding, Actor by) {
        return read(upload, details, encoding, by).get();
    }

    /**
     * Takes files in that came together, in their order; each stands for itself.
     *
     * @param uploads each fetched when its turn comes, so that they are not in memory all at once
     */
    public List<Receipt> take(
            List<Supplier<Upload>> uploads, @Nullable Charset encoding, Actor by) {
        return batch.take(uploads, upload -> read(upload, ArticleDetails.UNKNOWN, encoding, by));
    }

    /**
     * Reads a file.
     *
     * @return what is left to do: it stores the file, or tells why it cannot be read
     */
    private Supplier<Receipt> read(
            Upload upload, ArticleDetails details, @Nullable Charset encoding, Actor by) {
        try {
            if (!upload.isCalledText()) {
                throw new Refusal(
                        Refusal.Kind.UNKNOWN_FORMAT, "intake.refused.not-txt", upload.name());
            }
            Decoded decoded = new Decoder(upload.name()).decode(upload.bytes(), encoding);
            NewArticle copy =
                    new NewArticle(details, decoded.text(), decoded.encoding(), upload.name());
            ReadCopy read = articles.read(copy);
            return () -> store(upload, read, by);
        } catch (Refusal refusal) {
            return () -> new Receipt.Failed(upload.name(), refusal);
        }
    }

    private Receipt store(Upload upload, ReadCopy read, Actor by) {
        try {
            return switch (arrive(read, by)) {
                case Arrival.Imported in ->
                        new Receipt.Imported(upload.name(), in.articleId(), read.copy().encoding());
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
        return arrive(articles.read(new NewArticle(details, text, "pasted", null)), by);
    }

    /**
     * Reads a text that is to be an article's next one.
     *
     * @throws Refusal when there is no text, or it is not well-formed
     */
    public ReadCopy read(String pasted, ArticleDetails details) {
        return read(pasted, null, details);
    }

    /**
     * The same of a text that was read from a file before.
     *
     * @param file its name; null where it was pasted
     */
    public ReadCopy read(String text, @Nullable String file, ArticleDetails details) {
        String plain = PlainText.of(THE_TEXT, text);
        WellFormed.require(THE_TEXT, plain);
        return articles.read(
                new NewArticle(
                        details,
                        plain,
                        "pasted",
                        file == null ? null : new Upload(file, new byte[0]).name()));
    }

    /**
     * Reads a file that holds an article's next text.
     *
     * @throws Refusal when it cannot be read
     */
    public ReadCopy read(Upload upload, ArticleDetails details) {
        if (!upload.isCalledText()) {
            throw new Refusal(Refusal.Kind.UNKNOWN_FORMAT, "intake.refused.not-txt", upload.name());
        }
        Decoded decoded = new Decoder(upload.name()).decode(upload.bytes(), null);
        return articles.read(
                new NewArticle(details, decoded.text(), decoded.encoding(), upload.name()));
    }

    /**
     * Two who bring the same text at the same moment bring one article; two who bring different
     * texts of an outlet that was new to both bring two, the second at a second attempt.
     */
    private Arrival arrive(ReadCopy copy, Actor by) {
        try {
            return articles.bringIn(copy, by);
        } catch (DataIntegrityViolationException crossed) {
            return articles.bringIn(copy, by);
        }
    }
}
