package newsroom.sic.intake.job;

import java.nio.charset.Charset;
import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.ReadFile;
import newsroom.sic.intake.Upload;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.WordDiff;
import org.springframework.stereotype.Service;

/** Sets a near copy beside the article that it is like, word by word. */
@Service
public class Comparing {

    private final Imports imports;
    private final FileRows files;
    private final Spool spool;
    private final Fetching fetching;
    private final Parts parts;
    private final Articles articles;

    Comparing(
            Imports imports,
            FileRows files,
            Spool spool,
            Fetching fetching,
            Parts parts,
            Articles articles) {
        this.imports = imports;
        this.files = files;
        this.spool = spool;
        this.fetching = fetching;
        this.parts = parts;
        this.articles = articles;
    }

    /**
     * The two, and what is other in the file.
     *
     * @param file that waits for a person
     * @param like the article that it is nearly the same as
     */
    public record Compared(FileView file, ArticleView like, List<WordDiff.Stretch> differing) {

        public Compared {
            differing = List.copyOf(differing);
        }
    }

    /**
     * Reads both.
     *
     * @throws Refusal when the file is not held back, or its bytes are gone
     */
    public Compared of(long job, int n) {
        FileView file = imports.file(job, n);
        if (!file.isHeld() || file.articleId() == null) {
            throw Refusal.absent("import");
        }
        String text = text(imports.one(job), file);
        return new Compared(
                file,
                articles.one(file.articleId()),
                WordDiff.between(articles.text(file.articleId()).text().toString(), text));
    }

    private String text(JobView job, FileView file) {
        try (var opened = new Opened(spool, files, fetching, job.id())) {
            return switch (opened.fetch(file)) {
                case Fetched.Nothing no -> throw no.why();
                case Fetched.Bytes bytes -> {
                    String encoding = job.encoding();
                    List<ReadFile> read =
                            parts.of(
                                    new Upload(
                                            file.name(), bytes.bytes(), job.columnsOf(file).said()),
                                    bytes.address(),
                                    encoding == null ? null : Charset.forName(encoding));
                    yield text(read.get(Math.min(Math.max(file.piece(), 1), read.size()) - 1));
                }
            };
        }
    }

    private static String text(ReadFile read) {
        return switch (read) {
            case ReadFile.Refused no -> throw no.refusal();
            case ReadFile.Copy copy -> copy.pieces().getFirst().copy().text();
        };
    }
}
