package newsroom.sic.intake.job;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.intake.Incoming;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.ReadFile;
import newsroom.sic.intake.Upload;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The articles in a file, one by one: most hold one, a table one in each row. */
@Component
class Parts {

    private final Intake intake;

    Parts(Intake intake) {
        this.intake = intake;
    }

    /**
     * Reads it.
     *
     * @param address where it came from; null where somebody brought it
     * @return at least one, each of one piece
     */
    List<ReadFile> of(Upload upload, @Nullable String address, @Nullable Charset encoding) {
        ArticleDetails known =
                address == null
                        ? ArticleDetails.UNKNOWN
                        : new ArticleDetails(null, null, null, null, null, address);
        List<ReadFile> parts = new ArrayList<>();
        for (Iterator<Incoming> within = intake.within(upload, encoding); within.hasNext(); ) {
            Incoming each = within.next();
            if (each != upload && Archive.opens(upload)) {
                return refused(upload, "intake.refused.zip-in-zip");
            }
            parts.addAll(single(intake.read(each, known, encoding)));
        }
        return parts.isEmpty() ? refused(upload, "intake.refused.no-text") : parts;
    }

    private static List<ReadFile> refused(Upload upload, String key) {
        return List.of(
                new ReadFile.Refused(
                        upload.name(), new Refusal(Refusal.Kind.INVALID, key, upload.name())));
    }

    private static List<ReadFile> single(ReadFile read) {
        return switch (read) {
            case ReadFile.Refused no -> List.of(no);
            case ReadFile.Copy copy ->
                    copy.pieces().stream().<ReadFile>map(piece -> one(copy, piece)).toList();
        };
    }

    private static ReadFile.Copy one(ReadFile.Copy of, ReadCopy piece) {
        return new ReadFile.Copy(of.file(), List.of(piece));
    }
}
