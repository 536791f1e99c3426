package newsroom.sic.export;

import java.io.OutputStream;

/** What a file can be. */
enum Format {
    /** Every value as it is. */
    CSV("text/csv; charset=utf-8; header=present", "-exact.csv", "exact") {
        @Override
        <R> Rows<R> begin(Table<R> table, OutputStream out) {
            return new CsvFile<>(table, Flavour.EXACT, out);
        }
    },
    /** For people who open it in a spreadsheet: formulas made harmless. */
    SPREADSHEET("text/csv; charset=utf-8; header=present", "-spreadsheet.csv", "spreadsheet") {
        @Override
        <R> Rows<R> begin(Table<R> table, OutputStream out) {
            return new CsvFile<>(table, Flavour.SPREADSHEET, out);
        }
    },
    /** An object a line, every value as it is. */
    JSON_LINES("application/jsonl", ".jsonl", "exact") {
        @Override
        <R> Rows<R> begin(Table<R> table, OutputStream out) {
            return new JsonLinesFile<>(table, out);
        }
    };

    private final String mediaType;
    private final String ending;
    private final String flavour;

    Format(String mediaType, String ending, String flavour) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.flavour = flavour;
    }

    static Format csv(boolean excel) {
        return excel ? SPREADSHEET : CSV;
    }

    abstract <R> Rows<R> begin(Table<R> table, OutputStream out);

    String mediaType() {
        return mediaType;
    }

    /** How its name ends. */
    String ending() {
        return ending;
    }

    /** Whether values are as they are, as a header calls it. */
    String flavour() {
        return flavour;
    }
}
