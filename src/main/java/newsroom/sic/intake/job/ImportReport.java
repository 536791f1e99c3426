package newsroom.sic.intake.job;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of each file of an import, to be kept: CSV (RFC 4180) for people, so a name that a
 * spreadsheet would run as a formula stands behind an apostrophe.
 */
@Component
public class ImportReport {

    private static final int AT_A_TIME = 500;
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final FileRows files;

    ImportReport(FileRows files) {
        this.files = files;
    }

    public void write(long job, Writer to) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to);
        csv.writeRecord(
                "file", "name", "state", "article", "share", "choice", "encoding", "reason");
        int after = 0;
        for (List<FileView> some = files.of(job, null, after, AT_A_TIME);
                !some.isEmpty();
                some = files.of(job, null, after, AT_A_TIME)) {
            some.forEach(file -> csv.writeRecord(record(file)));
            after = some.getLast().n();
        }
        csv.flush();
    }

    private static String[] record(FileView file) {
        Refusal why = file.refusal();
        return new String[] {
            Integer.toString(file.n()),
            harmless(file.name()),
            file.state().slug(),
            text(file.articleId()),
            text(file.share()),
            file.choice() == null ? "" : file.choice().slug(),
            Objects.requireNonNullElse(file.encoding(), ""),
            why == null ? "" : harmless(why.sentence())
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
