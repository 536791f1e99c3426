package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a file begins: what its first bytes can be taken for. */
final class Opening {

    private static final int HEAD = 4096;

    /** For pages that begin with a licence, or with all that was commented out. */
    private static final int LONGEST_COMMENT = 64 * 1024;

    private static final Pattern PAGE =
            Pattern.compile("(?is)<(!doctype\\s+html|html|head|body)\\b.*");

    /** Elements of HTML that no vocabulary of news begins with. */
    private static final Pattern FRAGMENT =
            Pattern.compile(
                    "(?is)<(address|article|aside|base|blockquote|br|center|details|div|dl|em|figure"
                            + "|font|footer|form|h[1-6]|header|hr|iframe|img|link|main|meta|nav|noscript"
                            + "|ol|p|pre|script|section|span|strong|style|table|title|ul)[\\s/>].*");

    private static final Pattern XML =
            Pattern.compile(
                    "(?s)<(\\?xml\\s|([a-z]+:)?(nitf|newsItem|newsMessage|packageItem|rss|RDF|feed)[\\s>]).*");

    private static final Pattern DECLARATION = Pattern.compile("(?s)^<\\?xml\\s[^>]*>\\s*");

    private static final Pattern MAIL_HEADER =
            Pattern.compile(
                    "(?im)^(received|return-path|delivered-to|mime-version|message-id|from|to"
                            + "|subject|date|content-type|content-transfer-encoding) *:");

    private static final Pattern HEADERS =
            Pattern.compile("(?s)^([!-9;-~]+ *:[^\\r\\n]*\\r?\\n([ \\t][^\\r\\n]*\\r?\\n)*){2}.*");

    /** The line that mailboxes part messages with. */
    private static final Pattern MAILBOX = Pattern.compile("^From \\S+ [^\\r\\n]*\\r?\\n");

    private static final Pattern RELATED =
            Pattern.compile("(?im)^content-type:\\s*multipart/related\\b");

    /** What only a message on its way from somebody to somebody has. */
    private static final Pattern POSTED =
            Pattern.compile("(?im)^(to|cc|received|delivered-to|return-path|message-id):");

    private static final Pattern NINJS =
            Pattern.compile("(?s)\\{.*\"(uri|type|version)\"\\s*:.*\"(headlines?|body_\\w+|bodies)\"\\s*:.*");

    private final byte[] bytes;
    private final String head;

    /** Without byte-order mark and blanks before the first word. */
    private final String words;

    /** From the first element or document type on. */
    private final String markup;

    Opening(byte[] bytes) {
        this.bytes = bytes;
        this.head = first(HEAD);
        this.words = withoutMark(head).stripLeading();
        String declared = DECLARATION.matcher(words).replaceFirst("");
        this.markup =
                declared.startsWith("<!--")
                        ? withoutComments(
                                DECLARATION
                                        .matcher(withoutMark(first(LONGEST_COMMENT)).stripLeading())
                                        .replaceFirst(""))
                        : declared;
    }

    private String first(int most) {
        return new String(bytes, 0, Math.min(bytes.length, most), ISO_8859_1);
    }

    /** As ISO 8859-1 reads them: of UTF-16 every other character is NUL. */
    private static String withoutMark(String head) {
        for (String mark : new String[] {"\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF"}) {
            if (head.startsWith(mark)) {
                return head.substring(mark.length()).replace("\0", "");
            }
        }
        return head.startsWith("\0<") || head.startsWith("<\0") ? head.replace("\0", "") : head;
    }

    private static String withoutComments(String markup) {
        int at = 0;
        while (markup.startsWith("<!--", at)) {
            int end = markup.indexOf("-->", at + 4);
            if (end < 0) {
                return markup;
            }
            at = end + 3;
            while (at < markup.length() && markup.charAt(at) <= ' ') {
                at++;
            }
        }
        return markup.substring(at, Math.min(markup.length(), at + HEAD));
    }

    boolean isZip() {
        return head.startsWith("PK\u0003\u0004");
    }

    /** Some programs put a byte-order mark or what a printer is told before it. */
    boolean isPdf() {
        return withoutMark(head).stripLeading().startsWith("%PDF-")
                || (head.startsWith("\u001B%-12345X@PJL") && head.contains("%PDF-"));
    }

    boolean isRtf() {
        return head.startsWith("{\\rtf");
    }

    /** A document of Office that was saved with a password. */
    boolean isLockedOffice() {
        return head.startsWith("\u00D0\u00CF\u0011\u00E0")
                && new String(bytes, ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0");
    }

    boolean isPage() {
        return PAGE.matcher(markup).matches();
    }

    boolean isFragment() {
        return FRAGMENT.matcher(markup).matches();
    }

    boolean isMarkup() {
        return words.startsWith("<");
    }

    boolean isXml() {
        return XML.matcher(words).matches();
    }

    boolean isJson() {
        return words.startsWith("{") || words.startsWith("[{");
    }

    boolean isNinjs() {
        return NINJS.matcher(words).matches();
    }

    boolean hasFrontMatter() {
        return words.startsWith("---\n") || words.startsWith("---\r\n");
    }

    /**
     * Whether it is a message.
     *
     * @param called whether its name says so: then one header is enough
     */
    boolean isMail(boolean called) {
        String headers = headers();
        if (called) {
            return MAIL_HEADER.matcher(headers).lookingAt();
        }
        return HEADERS.matcher(headers).matches()
                && MAIL_HEADER
                                .matcher(headers)
                                .results()
                                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        >= 3;
    }

    /** Whether it is a message as programs write it, and no memo that somebody typed. */
    boolean isMime() {
        return isMail(false) && headers().toLowerCase(Locale.ROOT).contains("\nmime-version:");
    }

    boolean isSavedPage() {
        String headers = headers();
        return RELATED.matcher(headers).find() && !POSTED.matcher(headers).find();
    }

    private String headers() {
        String mail = MAILBOX.matcher(words).replaceFirst("");
        int end = mail.indexOf("\n\n");
        int endings = mail.indexOf("\r\n\r\n");
        int blank = end < 0 ? endings : endings < 0 ? end : Math.min(end, endings);
        return mail.substring(0, blank < 0 ? mail.length() : blank + 1);
    }
}
