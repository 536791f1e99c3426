package newsroom.sic.intake.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import newsroom.sic.intake.Called;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every file of an import its row: one for a file, one for each entry of an archive. Where it
 * was interrupted it goes on behind the last entry that has a row.
 */
@Component
class Listing {

    private static final int AT_A_TIME = 500;

    private final FileRows files;
    private final TransactionTemplate transaction;

    Listing(FileRows files, TransactionTemplate transaction) {
        this.files = files;
        this.transaction = transaction;
    }

    void list(long job, Opened opened, BooleanSupplier over) {
        for (FileRows.Piece piece : files.unlisted(job)) {
            if (over.getAsBoolean()) {
                return;
            }
            if (!opened.isArchive(piece) || !listEntries(job, piece, opened, over)) {
                listItself(job, piece);
            }
        }
    }

    private void listItself(long job, FileRows.Piece piece) {
        transaction.executeWithoutResult(_ -> {
            files.list(job, piece.n(), 0, List.of(piece.name()));
            files.listed(job, piece.n());
        });
    }

    /** False where it cannot be opened: then it fails as a file of its own. */
    private boolean listEntries(
            long job, FileRows.Piece piece, Opened opened, BooleanSupplier over) {
        Archive archive;
        try {
            archive = opened.archive(piece);
        } catch (Refusal itFailsAsAFile) {
            return false;
        }
        if (archive.size() == 0) {
            return false;
        }
        int from = files.listedOf(job, piece.n()) + 1;
        while (from <= archive.size() && !over.getAsBoolean()) {
            int first = from;
            int last = Math.min(from + AT_A_TIME - 1, archive.size());
            List<String> names = new ArrayList<>();
            for (int entry = first; entry <= last; entry++) {
                names.add(Called.plainly(archive.name(entry)));
            }
            transaction.executeWithoutResult(_ -> {
                files.list(job, piece.n(), first, names);
                if (last == archive.size()) {
                    files.listed(job, piece.n());
                }
            });
            from = last + 1;
        }
        return true;
    }
}
