package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The files of several uploads, one upload after the other, and none fetched before its turn. */
final class InTurn implements Iterator<Incoming> {

    private final Iterator<Supplier<Upload>> uploads;
    private final @Nullable Charset encoding;
    private Iterator<Incoming> at = Collections.emptyIterator();

    InTurn(List<Supplier<Upload>> uploads, @Nullable Charset encoding) {
        this.encoding = encoding;
        this.uploads = uploads.iterator();
    }

    @Override
    public boolean hasNext() {
        while (!at.hasNext() && uploads.hasNext()) {
            Upload upload = uploads.next().get();
            at = Unpacking.of(upload, encoding);
            if (!at.hasNext()) {
                at = List.<Incoming>of(nothingIn(upload)).iterator();
            }
        }
        return at.hasNext();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return at.next();
    }

    private static Incoming.Refused nothingIn(Upload upload) {
        return new Incoming.Refused(
                upload.name(),
                new Refusal(Refusal.Kind.INVALID, "intake.refused.no-text", upload.name()));
    }
}
