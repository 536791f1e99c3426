package newsroom.sic.intake.job;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.ReadFile;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.copy.NearCopies;
import newsroom.sic.intake.copy.NearCopy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Settles a file of an import: its article and its row are stored together or not at all. What is
 * nearly the same as an article waits for a person, where the import says so.
 */
@Component
class Settlement {

    private final FileRows files;
    private final Intake intake;
    private final NearCopies copies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Settlement(
            FileRows files,
            Intake intake,
            NearCopies copies,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.intake = intake;
        this.copies = copies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether it was still to be settled: not stopped meanwhile, nor done by another node. */
    boolean of(JobView job, FileView file, ReadFile read) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    boolean settled =
                            switch (read) {
                                case ReadFile.Refused no ->
                                        files.settle(
                                                job.id(),
                                                file.n(),
                                                new Receipt.Failed(no.file(), no.refusal()),
                                                now());
                                case ReadFile.Copy copy -> all(job, file, copy.pieces());
                            };
                    if (!settled) {
                        status.setRollbackOnly();
                    }
                    return settled;
                }));
    }

    private boolean all(JobView job, FileView file, List<ReadCopy> pieces) {
        if (file.piece() > 0) {
            return one(job, file, pieces.get(file.piece() - 1));
        }
        if (pieces.size() == 1) {
            return one(job, file, pieces.getFirst());
        }
        boolean settled = true;
        for (FileView part : files.part(job.id(), file, pieces.size())) {
            settled &= one(job, part, pieces.get(part.piece() - 1));
        }
        return settled;
    }

    private boolean one(JobView job, FileView file, ReadCopy piece) {
        if (job.holdsCopies() && file.choice() == null) {
            Optional<NearCopy> like = copies.of(piece);
            if (like.isPresent()) {
                return files.holdBack(
                        job.id(), file.n(), like.get().articleId(), like.get().share());
            }
        }
        Receipt receipt = intake.storeWithin(piece, job.starter());
        if (receipt instanceof Receipt.Imported in) {
            copies.remember(in.articleId(), 1, piece.copy().text());
            if (file.choice() == Choice.COPY && file.articleId() != null) {
                copies.note(in.articleId(), file.articleId(), job.starter());
            }
        }
        return files.settle(job.id(), file.n(), receipt, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
