package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
        return store(read(upload, details, encoding), by);
    }

    /**
     * Takes files in that came together, in their order; each stands for itself.
     *
     * @param uploads each fetched when its turn comes, so that they are not in memory all at once
     */
    public List<Receipt> take(
            List<Supplier<Upload>> uploads, @Nullable Charset encoding, Actor by) {
        return batch.take(
                uploads,
                upload -> {
                    ReadFile read = read(upload, ArticleDetails.UNKNOWN, encoding);
                    return () -> store(read, by);
                });
    }

    /** Reads a file, which needs no store. */
    public ReadFile read(Upload upload, ArticleDetails details, @Nullable Charset encoding) {
        try {
            if (!upload.isCalledText()) {
                throw new Refusal(
                        Refusal.Kind.UNKNOWN_FORMAT, "intake.refused.not-txt", upload.name());
            }
            Decoded decoded = new Decoder(upload.name()).decode(upload.bytes(), encoding);
            NewArticle copy =
                    new NewArticle(details, decoded.text(), decoded.encoding(), upload.name());
            return new ReadFile.Copy(upload.name(), articles.read(copy));
        } catch (Refusal refusal) {
            return new ReadFile.Refused(upload.name(), refusal);
        }
    }

    private Receipt store(ReadFile read, Actor by) {
        try {
            return receipt(read, copy -> arrive(copy, by));
        } catch (Refusal refusal) {
            return new Receipt.Failed(read.file(), refusal);
        }
    }

    /**
     * Stores what was read as a part of the caller's transaction. Where that fails, the whole of it
     * has to be tried again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt storeWithin(ReadFile read, Actor by) {
        return receipt(read, copy -> articles.bringIn(copy, by));
    }

    private static Receipt receipt(ReadFile read, Function<ReadCopy, Arrival> storing) {
        return switch (read) {
            case ReadFile.Refused no -> new Receipt.Failed(no.file(), no.refusal());
            case ReadFile.Copy copy ->
                    switch (storing.apply(copy.copy())) {
                        case Arrival.Imported in ->
                                new Receipt.Imported(
                                        copy.file(),
                                        in.articleId(),
                                        copy.copy().copy().encoding());
                        case Arrival.Duplicate twice ->
                                new Receipt.Duplicate(copy.file(), twice.articleId());
                    };
        };
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
