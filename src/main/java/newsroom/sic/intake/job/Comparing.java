package newsroom.sic.intake.job;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.Foreseen;
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
    private final Anchors anchors;

    Comparing(
            Imports imports,
            FileRows files,
            Spool spool,
            Fetching fetching,
            Parts parts,
            Articles articles,
            Anchors anchors) {
        this.imports = imports;
        this.files = files;
        this.spool = spool;
        this.fetching = fetching;
        this.parts = parts;
        this.articles = articles;
        this.anchors = anchors;
    }

    /**
     * The two, and what is other in the file.
     *
     * @param file that waits for a person
     * @param like the article that it is nearly the same as
     * @param claims what would become of those on it, if the file were its next text
     */
    public record Compared(
            FileView file,
            ArticleView like,
            List<WordDiff.Stretch> differing,
            List<Foreseen> claims) {

        public Compared {
            differing = List.copyOf(differing);
            claims = List.copyOf(claims);
        }
    }

    /**
     * Reads both.
     *
     * @throws Refusal when the file is not held back, or its bytes are gone
     */
    public Compared of(long job, int n) {
        FileView file = imports.file(job, n);
        if (!file.isHeld() || file.likeId() == null) {
            throw Refusal.absent("import");
        }
        ReadCopy read = read(imports.one(job), file);
        return new Compared(
                file,
                articles.one(file.likeId()),
                read.against(articles.text(file.likeId())),
                anchors.foreseen(file.likeId(), read));
    }

    private ReadCopy read(JobView job, FileView file) {
        try (var opened = new Opened(spool, files, fetching, job.id())) {
            return switch (opened.fetch(file)) {
                case Fetched.Nothing no -> throw no.why();
                case Fetched.Bytes bytes -> {
                    List<ReadFile> read =
                            parts.of(
                                    new Upload(
                                            file.name(), bytes.bytes(), job.columnsOf(file).said()),
                                    bytes.address(),
                                    job.encodingOf(file));
                    yield copy(read.get(Math.min(Math.max(file.piece(), 1), read.size()) - 1));
                }
            };
        }
    }

    private static ReadCopy copy(ReadFile read) {
        return switch (read) {
            case ReadFile.Refused no -> throw no.refusal();
            case ReadFile.Copy copy -> copy.pieces().getFirst();
        };
    }
}
