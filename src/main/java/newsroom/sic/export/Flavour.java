package newsroom.sic.export;

import java.util.Locale;

/** For whom a file is: a program that wants every value as it is, or a spreadsheet. */
enum Flavour {
    /** Every value as it is in the store. */
    EXACT("") {
        @Override
        String cell(String value) {
            return value;
        }
    },
    /**
     * With a byte-order mark, so that Excel reads UTF-8, and with an apostrophe before whatever a
     * spreadsheet would run as a formula (OWASP, "CSV Injection").
     */
    SPREADSHEET("\uFEFF") {
        @Override
        String cell(String value) {
            return runs(value) ? "'" + value : value;
        }
    };

    private final String opening;

    Flavour(String opening) {
        this.opening = opening;
    }

    static Flavour forExcel(boolean excel) {
        return excel ? SPREADSHEET : EXACT;
    }

    /** What stands before the first row. */
    String opening() {
        return opening;
    }

    /** The value as it stands in this flavour's files. */
    abstract String cell(String value);

    /** As files and headers call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a spreadsheet takes the value for a formula: a sign of one, half or full width, comes
     * first or after white space; or the value begins with a tab or a line end, which some strip
     * before they look.
     */
    private static boolean runs(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '=', '+', '-', '@', '＝', '＋', '－', '＠' -> {
                    return true;
                }
                case '\t', '\r', '\n' -> {
                    if (i == 0) {
                        return true;
                    }
                }
                default -> {
                    if (!isBlank(c)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** White space, the no-break and zero-width kinds included. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
