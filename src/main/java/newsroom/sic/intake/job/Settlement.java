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
    private final NearCopies near;
    private final HeldRows held;
    private final Decided decided;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Settlement(
            FileRows files,
            Intake intake,
            NearCopies near,
            HeldRows held,
            Decided decided,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.intake = intake;
        this.near = near;
        this.held = held;
        this.decided = decided;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Settles it.
     *
     * @param parts the articles in it, or why there are none
     * @return whether it was still to be settled: not stopped meanwhile, nor done by another node
     */
    boolean of(JobView job, FileView file, List<ReadFile> parts) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    boolean settled = all(job, file, parts);
                    if (!settled) {
                        status.setRollbackOnly();
                    }
                    return settled;
                }));
    }

    private boolean all(JobView job, FileView file, List<ReadFile> parts) {
        if (parts.size() == 1 || file.piece() > 0) {
            return one(job, file, parts.get(Math.min(Math.max(file.piece(), 1), parts.size()) - 1));
        }
        boolean settled = true;
        for (FileView part : files.part(job.id(), file, parts.size())) {
            settled &= one(job, part, parts.get(part.piece() - 1));
        }
        return settled;
    }

    private boolean one(JobView job, FileView file, ReadFile read) {
        return switch (read) {
            case ReadFile.Refused no ->
                    files.settle(
                            job.id(), file.n(), new Receipt.Failed(no.file(), no.refusal()), now());
            case ReadFile.Copy copy -> one(job, file, copy.pieces().getFirst());
        };
    }

    private boolean one(JobView job, FileView file, ReadCopy piece) {
        if (job.holdsCopies() && file.choice() == null) {
            Optional<NearCopy> like = near.of(piece);
            if (like.isPresent()) {
                return held.holdBack(job.id(), file.n(), like.get());
            }
        }
        return decided.isNextText(file)
                ? decided.nextText(job, file, piece)
                : article(job, file, piece);
    }

    private boolean article(JobView job, FileView file, ReadCopy piece) {
        Receipt receipt = intake.storeWithin(piece, job.starter());
        boolean settled = files.settle(job.id(), file.n(), receipt, now());
        if (receipt instanceof Receipt.Imported in) {
            String text = piece.copy().text();
            if (file.choice() != null) {
                near.rememberNew(in.articleId(), text);
                decided.say(file, in.articleId(), job.starter());
            } else if (job.holdsCopies()) {
                near.rememberNew(in.articleId(), text);
            } else {
                near.noticeNew(in.articleId(), text)
                        .ifPresent(like -> held.note(job.id(), file.n(), like));
            }
        }
        return settled;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
