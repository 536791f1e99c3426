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
    private final Fetching fetching;
    private final long job;
    private int upload;
    private @Nullable Archive archive;
    private FileRows.@Nullable Piece last;

    Opened(Spool spool, FileRows files, Fetching fetching, long job) {
        this.spool = spool;
        this.files = files;
        this.fetching = fetching;
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
            FileRows.Piece from = piece(file.upload());
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

    /** Asked once for all the entries of an archive. */
    private FileRows.Piece piece(int n) {
        FileRows.Piece known = last;
        if (known == null || known.n() != n) {
            known = files.upload(job, n);
            last = known;
        }
        return known;
    }

    /** One byte more than is taken tells that it is too large. */
    private byte[] whole(FileView file, FileRows.Piece from) throws IOException {
        Path path = spool.of(job, file.upload());
        if (from.address() != null && !Files.exists(path)) {
            fetching.fetch(job, from, from.address());
        }
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
