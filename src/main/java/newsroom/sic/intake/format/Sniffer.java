package newsroom.sic.intake.format;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which format a file is of. Its bytes decide; only where several formats are nothing but text
 * (plain, Markdown, CSV) its name does. A name that says one format over the bytes of another is
 * refused, and so are bytes that are of two formats at once: somebody was mistaken, or hopes that
 * we are.
 */
public final class Sniffer {

    /** Endings of what is no copy: who names a text so is mistaken, or hopes that we are. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i).*\\.(png|jpe?g|gif|tiff?|webp|svg|ico|bmp|mp[34]|mov|avi|wav|exe|dll|bat|cmd"
                            + "|com|sh|jar|class|docm?|xlsx?|pptx?|ods|odp|odg|gz|tar|7z|rar|iso"
                            + "|webarchive)");

    private Sniffer() {}

    /**
     * The format of a file.
     *
     * @throws Unreadable when its name says another one, or it is of none or two that Sic reads
     */
    public static Format of(String name, byte[] bytes) {
        Optional<Format> named = Format.ofName(name);
        var opening = new Opening(bytes);
        Format found = found(named, opening, bytes);
        if (named.isEmpty() && found == Format.TEXT && OTHER.matcher(name).matches()) {
            throw Unreadable.because("other-ending", name.substring(name.lastIndexOf('.')));
        }
        if (named.isPresent() && !agree(named.get(), found)) {
            if (opening.isLockedOffice()) {
                throw Unreadable.because("encrypted");
            }
            if (found == Format.TEXT) {
                throw Unreadable.because("not-what-called", named.get().word());
            }
            throw Unreadable.because("called-otherwise", named.get().word(), found.word());
        }
        Polyglot.refuse(found, bytes);
        return found;
    }

    private static boolean agree(Format named, Format found) {
        return named == found
                || (isFeed(named) && isFeed(found))
                || (isMessage(named) && isMessage(found))
                || (named == Format.HTML && found == Format.TEXT)
                || (found.isText() && named.isText());
    }

    private static boolean isFeed(Format format) {
        return format == Format.RSS || format == Format.ATOM;
    }

    /** A saved page is built as a message is, and some programs save it as one. */
    private static boolean isMessage(Format format) {
        return format == Format.EML || format == Format.MHTML;
    }

    private static Format found(Optional<Format> named, Opening opening, byte[] bytes) {
        if (opening.isZip()) {
            return ZipKind.of(bytes);
        }
        if (opening.isPdf()) {
            return Format.PDF;
        }
        if (opening.isRtf()) {
            return Format.RTF;
        }
        if (named.isPresent() && named.get().isText()) {
            return called(named.get(), opening, bytes);
        }
        if (opening.isPage() || opening.isFragment()) {
            return Format.HTML;
        }
        if (opening.isMarkup()) {
            return Vocabulary.of(bytes);
        }
        if (opening.isMail(named.filter(Sniffer::isMessage).isPresent())) {
            return opening.isSavedPage() ? Format.MHTML : Format.EML;
        }
        if (opening.isJson()) {
            return named.orElse(Format.NINJS) == Format.NINJS ? Format.NINJS : Format.TEXT;
        }
        return opening.hasFrontMatter() ? Format.MARKDOWN : Format.TEXT;
    }

    /** What is called a text, unless it is plainly more; Markdown may begin with a bit of HTML. */
    private static Format called(Format text, Opening opening, byte[] bytes) {
        if (opening.isPage()) {
            return Format.HTML;
        }
        if (text != Format.TEXT) {
            return text;
        }
        if (opening.isFragment()) {
            return Format.HTML;
        }
        if (opening.isXml()) {
            return Vocabulary.of(bytes);
        }
        if (opening.isNinjs()) {
            return Format.NINJS;
        }
        return opening.isMime() ? Format.EML : text;
    }
}
