package newsroom.sic.intake.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Refusal.Kind;
import org.jspecify.annotations.Nullable;

/** The uploads of one import while it is worked at: one archive is open at a time. */
final class Opened implements AutoCloseable {

    private final Spool spool;
    private final FileRows files;
    private final long job;
    private int upload;
    private @Nullable Archive archive;

    Opened(Spool spool, FileRows files, long job) {
        this.spool = spool;
        this.files = files;
        this.job = job;
    }

    boolean isArchive(FileRows.Piece piece) {
        Path path = spool.of(job, piece.n());
        return Archive.is(path) && !Archive.isDocument(path);
    }

    Archive archive(FileRows.Piece piece) {
        if (archive == null || upload != piece.n()) {
            close();
            archive = Archive.open(spool.of(job, piece.n()), piece.name());
            upload = piece.n();
        }
        return archive;
    }

    Fetched fetch(FileView file) {
        try {
            FileRows.Piece from = files.upload(job, file.upload());
            byte[] bytes =
                    file.entry() == 0 ? whole(file, from) : archive(from).bytes(file.entry());
            return new Fetched.Bytes(file, bytes, from.address());
        } catch (Refusal no) {
            return new Fetched.Nothing(file, no);
        } catch (IOException gone) {
            return new Fetched.Nothing(
                    file, new Refusal(Kind.INVALID, "intake.refused.unreadable", file.name()));
        }
    }

    /** One byte more than is taken tells that it is too large. */
    private byte[] whole(FileView file, FileRows.Piece from) throws IOException {
        Path path = spool.of(job, file.upload());
        if (Archive.is(path) && !Archive.isDocument(path)) {
            archive(from); // which says why it has no entries
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Archive.LARGEST_ENTRY + 1);
        } catch (NoSuchFileException gone) {
            throw new Refusal(Kind.INVALID, "intake.refused.unreadable", file.name());
        }
    }

    @Override
    public void close() {
        if (archive != null) {
            archive.close();
            archive = null;
        }
    }
}
