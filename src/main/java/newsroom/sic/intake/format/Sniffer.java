package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which format a file is of. Its bytes decide; only where several formats are nothing but text
 * (plain, Markdown, CSV) its name does. A name that says one format over the bytes of another is
 * refused: somebody was mistaken, or hopes that we are.
 */
public final class Sniffer {

    private static final int HEAD = 4096;

    private static final Pattern HTML =
            Pattern.compile("(?is)^(<!--.*?-->\\s*)*(<!doctype\\s+html|<html|<head|<body)\\b.*");

    private static final Pattern MAIL_HEADER =
            Pattern.compile(
                    "(?im)^(received|return-path|delivered-to|mime-version|message-id|from|to"
                            + "|subject|date|content-type):");

    private static final Pattern HEADERS =
            Pattern.compile("(?s)^([!-9;-~]+:[^\\r\\n]*\\r?\\n([ \\t][^\\r\\n]*\\r?\\n)*){2}.*");

    /** Endings of what is no copy: who names a text so is mistaken, or hopes that we are. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i).*\\.(png|jpe?g|gif|tiff?|webp|svg|ico|bmp|mp[34]|mov|avi|wav|exe|dll|bat|cmd"
                            + "|com|sh|jar|class|docm?|xlsx?|pptx?|ods|odp|odg|gz|tar|7z|rar|iso)");

    private Sniffer() {}

    /**
     * The format of a file.
     *
     * @throws Unreadable when its name says another one, or it is of none that Sic reads
     */
    public static Format of(String name, byte[] bytes) {
        Optional<Format> named = Format.ofName(name);
        Format found = found(named, bytes);
        if (named.isEmpty() && found == Format.TEXT && OTHER.matcher(name).matches()) {
            throw Unreadable.because("other-ending", name.substring(name.lastIndexOf('.')));
        }
        if (named.isPresent() && !agree(named.get(), found)) {
            if (found == Format.TEXT) {
                throw Unreadable.because("not-what-called", named.get().word());
            }
            throw Unreadable.because("called-otherwise", named.get().word(), found.word());
        }
        return found;
    }

    private static boolean agree(Format named, Format found) {
        return named == found
                || (isFeed(named) && isFeed(found))
                || (named == Format.HTML && found == Format.TEXT)
                || (found.isText() && named.isText());
    }

    private static boolean isFeed(Format format) {
        return format == Format.RSS || format == Format.ATOM;
    }

    private static Format found(Optional<Format> named, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return ZipKind.of(bytes);
        }
        if (head.startsWith("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (named.isPresent() && named.get().isText()) {
            return named.get();
        }
        String words = withoutMark(head).stripLeading();
        if (HTML.matcher(words).matches()) {
            return Format.HTML;
        }
        if (words.startsWith("<")) {
            return Vocabulary.of(bytes);
        }
        if (isMail(words)) {
            return Format.EML;
        }
        if (words.startsWith("{") || words.startsWith("[{")) {
            return named.orElse(Format.NINJS) == Format.NINJS ? Format.NINJS : Format.TEXT;
        }
        return words.startsWith("---\n") || words.startsWith("---\r\n")
                ? Format.MARKDOWN
                : Format.TEXT;
    }

    /** As ISO 8859-1 reads them: of UTF-16 every other character is NUL. */
    private static String withoutMark(String head) {
        for (String mark : new String[] {"\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF"}) {
            if (head.startsWith(mark)) {
                return head.substring(mark.length()).replace("\0", "");
            }
        }
        return head;
    }

    private static boolean isMail(String words) {
        if (!HEADERS.matcher(words).matches()) {
            return false;
        }
        int end = words.indexOf("\n\n");
        int endings = words.indexOf("\r\n\r\n");
        int blank = end < 0 ? endings : endings < 0 ? end : Math.min(end, endings);
        String headers = words.substring(0, blank < 0 ? words.length() : blank);
        return MAIL_HEADER
                        .matcher(headers)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                >= 3;
    }
}
