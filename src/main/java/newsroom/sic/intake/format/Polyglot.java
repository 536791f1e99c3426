package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * Files that are of two formats at once: a zip behind a PDF, a PDF in the comment of a page. Sic
 * would read the one while whoever downloads the original sees the other.
 */
final class Polyglot {

    /** As far as readers of PDF look for its beginning, and browsers for a page's. */
    private static final int HEAD = 1024;

    private static final int TAIL = 2048;

    private static final Pattern PAGE = Pattern.compile("(?i)<(!doctype\\s+html|html|script)\\b");

    /** The end of a zip's directory, and the longest comment behind it (APPNOTE 4.3.16). */
    private static final int END = 22;

    private static final int LONGEST_COMMENT = 0xFFFF;

    private Polyglot() {}

    static void refuse(Format found, byte[] bytes) {
        if (isZip(found)) {
            return;
        }
        if (endsAsZip(bytes)) {
            throw Unreadable.because("two-at-once", found.word(), Format.ZIP.word());
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (found == Format.PDF) {
            if (PAGE.matcher(head).find()) {
                throw Unreadable.because("two-at-once", found.word(), Format.HTML.word());
            }
        } else if (found != Format.EML && head.contains("%PDF-") && endsAsPdf(bytes)) {
            throw Unreadable.because("two-at-once", found.word(), Format.PDF.word());
        }
    }

    private static boolean isZip(Format format) {
        return switch (format) {
            case ZIP, DOCX, ODT, EPUB -> true;
            default -> false;
        };
    }

    private static boolean endsAsPdf(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, ISO_8859_1);
        return tail.contains("%%EOF") || tail.contains("startxref");
    }

    private static boolean endsAsZip(byte[] bytes) {
        for (int at = bytes.length - END;
                at >= 0 && at >= bytes.length - END - LONGEST_COMMENT;
                at--) {
            if (bytes[at] == 'P'
                    && bytes[at + 1] == 'K'
                    && bytes[at + 2] == 5
                    && bytes[at + 3] == 6
                    && comment(bytes, at) == bytes.length - at - END) {
                return true;
            }
        }
        return false;
    }

    private static int comment(byte[] bytes, int at) {
        return (bytes[at + END - 2] & 0xFF) | (bytes[at + END - 1] & 0xFF) << 8;
    }
}
