package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Rows;
import newsroom.sic.intake.format.Unreadable;
import newsroom.sic.intake.format.Unzipping;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds: a zip its entries, a table its rows, every other file itself. One after the
 * other, so that a large batch is not in memory at once. What cannot be unpacked any further ends
 * with the reason; what came before it stands.
 */
final class Unpacking implements Iterator<Incoming> {

    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_OF_ONE = 50 * 1024 * 1024;
    private static final long MOST_OF_ALL = 500L * 1024 * 1024;

    private static final int LARGEST_TABLE = 50 * 1024 * 1024;

    /** What systems put into zips beside people's files. */
    private static final Pattern LITTER =
            Pattern.compile("(^|.*/)(__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private final Upload upload;
    private final Supplier<@Nullable Incoming> source;
    private final Deque<Incoming> ahead = new ArrayDeque<>(1);
    private boolean ended;

    private Unpacking(Upload upload, Supplier<@Nullable Incoming> source) {
        this.upload = upload;
        this.source = source;
    }

    /** Looks at the file's bytes to see what it holds. */
    static Iterator<Incoming> of(Upload upload, @Nullable Charset encoding) {
        try {
            return switch (upload.format()) {
                case ZIP -> new Unpacking(upload, zip(upload));
                case CSV, JSONL -> new Unpacking(upload, rows(upload, encoding));
                default -> List.<Incoming>of(upload).iterator();
            };
        } catch (Unreadable e) {
            return refused(upload, Reasons.of(upload.name(), e));
        } catch (Refusal e) {
            return refused(upload, e);
        }
    }

    private static Iterator<Incoming> refused(Upload upload, Refusal refusal) {
        return List.<Incoming>of(new Incoming.Refused(upload.name(), refusal)).iterator();
    }

    private static Supplier<@Nullable Incoming> rows(Upload upload, @Nullable Charset encoding) {
        Format format = upload.format();
        String text =
                new Decoder(upload.name(), LARGEST_TABLE).decode(upload.bytes(), encoding).text();
        Supplier<Rows.@Nullable Row> rows =
                format == Format.CSV
                        ? Rows.csv(text, upload.columns())
                        : Rows.jsonLines(text, upload.columns());
        return () -> {
            Rows.Row row = rows.get();
            return row == null ? null : upload.row(row.number(), row.json(), format);
        };
    }

    private static Supplier<@Nullable Incoming> zip(Upload upload) {
        var entries = new Unzipping(upload.bytes(), MOST_ENTRIES, MOST_OF_ONE, MOST_OF_ALL);
        return () -> {
            Unzipping.Entry entry = entries.next();
            while (entry != null && LITTER.matcher(entry.name()).matches()) {
                entry = entries.next();
            }
            return entry == null ? null : inner(upload.holding(entry.name(), entry.bytes()));
        };
    }

    /** A zip within a zip is how bombs are built; a table within one would be a third level. */
    private static Incoming inner(Upload file) {
        try {
            Format format = file.format();
            if (format.holdsFiles()) {
                throw Unreadable.because("zip-in-zip");
            }
            return file;
        } catch (Unreadable e) {
            return new Incoming.Refused(file.name(), Reasons.of(file.name(), e));
        }
    }

    @Override
    public boolean hasNext() {
        if (ahead.isEmpty() && !ended) {
            try {
                Incoming next = source.get();
                if (next == null) {
                    ended = true;
                } else {
                    ahead.add(next);
                }
            } catch (Unreadable e) {
                ended = true;
                ahead.add(new Incoming.Refused(upload.name(), Reasons.of(upload.name(), e)));
            }
        }
        return !ahead.isEmpty();
    }

    @Override
    public Incoming next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ahead.remove();
    }
}
