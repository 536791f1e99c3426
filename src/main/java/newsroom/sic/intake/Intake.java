package newsroom.sic.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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
    private final Copy copy;
    private final Originals originals;

    Intake(Articles articles, Batch batch, Copy copy, Originals originals) {
        this.articles = articles;
        this.batch = batch;
        this.copy = copy;
        this.originals = originals;
    }

    /**
     * Takes one file in that is one article; of one that holds several, tells of the first.
     *
     * @param encoding how to read its bytes; null decides by the bytes themselves
     */
    public Receipt take(
            Upload upload, ArticleDetails details, @Nullable Charset encoding, Actor by) {
        return takeAll(upload, details, encoding, by).getFirst();
    }

    /**
     * Takes in whatever a file holds: a zip its files, a feed its items, every other file itself.
     *
     * @param details what is known of every one of them
     * @return at least one
     */
    public List<Receipt> takeAll(
            Upload upload, ArticleDetails details, @Nullable Charset encoding, Actor by) {
        List<Receipt> receipts = new ArrayList<>();
        new InTurn(List.of(() -> upload), encoding)
                .forEachRemaining(each -> receipts.addAll(read(each, details, encoding, by).get()));
        return receipts;
    }

    /**
     * The files that a file holds, each to be taken for itself, unpacked one after the other; of
     * most files, the file alone.
     */
    public Iterator<Incoming> within(Upload upload, @Nullable Charset encoding) {
        return new InTurn(List.of(() -> upload), encoding);
    }

    /**
     * Takes files in that came together, in their order; each stands for itself.
     *
     * @param uploads each fetched when its turn comes, so that they are not in memory all at once
     */
    public List<Receipt> take(
            List<Supplier<Upload>> uploads, @Nullable Charset encoding, Actor by) {
        return batch.take(
                new InTurn(uploads, encoding),
                file -> read(file, ArticleDetails.UNKNOWN, encoding, by));
    }

    private Supplier<List<Receipt>> read(
            Incoming incoming, ArticleDetails details, @Nullable Charset encoding, Actor by) {
        return switch (read(incoming, details, encoding)) {
            case ReadFile.Copy read ->
                    () -> read.pieces().stream().map(each -> store(each, by)).toList();
            case ReadFile.Refused no -> () -> List.of(new Receipt.Failed(no.file(), no.refusal()));
        };
    }

    /** Reads a file, and lays its bytes by. The store knows nothing of it yet. */
    public ReadFile read(Incoming incoming, ArticleDetails details, @Nullable Charset encoding) {
        try {
            return switch (incoming) {
                case Incoming.Refused refused -> throw refused.refusal();
                case Upload upload -> {
                    List<ReadCopy> pieces =
                            copy.of(upload, details, encoding).stream()
                                    .map(articles::read)
                                    .toList();
                    upload.source().keepAt(originals);
                    yield new ReadFile.Copy(upload.name(), pieces);
                }
            };
        } catch (Refusal refusal) {
            return new ReadFile.Refused(incoming.name(), refusal);
        }
    }

    private Receipt store(ReadCopy read, Actor by) {
        try {
            return receipt(read, arrive(read, by));
        } catch (Refusal refusal) {
            return new Receipt.Failed(file(read), refusal);
        }
    }

    /**
     * Stores what was read as a part of the caller's transaction. Where that fails, the whole of it
     * has to be tried again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt storeWithin(ReadCopy read, Actor by) {
        return receipt(read, articles.bringIn(read, by));
    }

    private static Receipt receipt(ReadCopy read, Arrival arrival) {
        return switch (arrival) {
            case Arrival.Imported in ->
                    new Receipt.Imported(file(read), in.articleId(), read.copy().encoding());
            case Arrival.Duplicate twice -> new Receipt.Duplicate(file(read), twice.articleId());
        };
    }

    private static String file(ReadCopy read) {
        return Objects.requireNonNullElse(read.copy().fileName(), "");
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
     * Reads a file again that was laid by when it was read before.
     *
     * @param sha256 of its bytes
     * @throws Refusal when it is not there any more, or as the file itself
     */
    public ReadCopy readAgain(String sha256, String file, ArticleDetails details) {
        try {
            Path kept = originals.find(sha256).orElseThrow(() -> Refusal.absent("file"));
            return read(new Upload(file, Files.readAllBytes(kept)), details);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException noHash) {
            throw Refusal.absent("file");
        }
    }

    /**
     * Reads a file that holds an article's next text.
     *
     * @throws Refusal when it cannot be read, or holds several pieces
     */
    public ReadCopy read(Upload upload, ArticleDetails details) {
        List<NewArticle> pieces = copy.of(upload, details, null);
        if (pieces.size() != 1) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "intake.refused.several-pieces",
                    upload.name(),
                    pieces.size());
        }
        upload.source().keepAt(originals);
        return articles.read(pieces.getFirst());
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
