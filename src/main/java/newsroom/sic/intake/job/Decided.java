package newsroom.sic.intake.job;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.article.Revised;
import newsroom.sic.article.Revisions;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.intake.copy.NearCopy;
import newsroom.sic.shared.Actor;
import org.springframework.stereotype.Component;

/** Does what a person made of a near copy, within the transaction that settles its file. */
@Component
class Decided {

    private final FileRows files;
    private final HeldRows held;
    private final Articles articles;
    private final Copies copies;
    private final NearCopies near;
    private final Revisions revisions;
    private final Clock clock;

    Decided(
            FileRows files,
            HeldRows held,
            Articles articles,
            Copies copies,
            NearCopies near,
            Revisions revisions,
            Clock clock) {
        this.files = files;
        this.held = held;
        this.articles = articles;
        this.copies = copies;
        this.near = near;
        this.revisions = revisions;
        this.clock = clock;
    }

    boolean isNextText(FileView file) {
        return file.choice() == Choice.REVISION && file.likeId() != null;
    }

    /**
     * Makes it the next text of the article that it is like. Where that has another text by now than
     * the one that was looked at, the person is asked again; where the very same text came in by
     * another door, it is that article.
     */
    boolean nextText(JobView job, FileView file, ReadCopy piece) {
        long of = Objects.requireNonNull(file.likeId());
        int looked = Objects.requireNonNullElse(file.likeRevision(), 0);
        Optional<Long> twice = articles.withText(piece.copy().text());
        if (twice.isPresent()) {
            return settle(job, file, new Receipt.Duplicate(file.name(), twice.get()));
        }
        if (articles.one(of).revision() != looked) {
            return held.holdBack(job.id(), file.n(), near.beside(of, piece));
        }
        Revised revised = revisions.revise(of, piece, looked, decider(file, job.starter()));
        return settle(
                job,
                file,
                new Receipt.Imported(file.name(), revised.articleId(), piece.copy().encoding()));
    }

    /** Keeps what it is beside the other, now that it is an article. */
    void say(FileView file, long article, Actor starter) {
        Long of = file.likeId();
        if (of == null) {
            return;
        }
        copies.notice(article, of, Objects.requireNonNullElse(file.share(), 0));
        int version = copies.of(article).orElseThrow().version();
        if (file.choice() == Choice.COPY) {
            copies.copy(article, version, of, decider(file, starter));
        } else {
            copies.own(article, version, of, decider(file, starter));
        }
    }

    private static Actor decider(FileView file, Actor starter) {
        return file.decider() == null ? starter : file.decider();
    }

    private boolean settle(JobView job, FileView file, Receipt receipt) {
        return files.settle(
                job.id(), file.n(), receipt, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
