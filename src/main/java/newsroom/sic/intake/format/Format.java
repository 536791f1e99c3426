package newsroom.sic.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that copy comes in, with the endings that their files' names have. */
public enum Format {
    TEXT("txt", "text"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml"),
    DOCX("docx", "docm"),
    ODT("odt"),
    RTF("rtf"),
    PDF("pdf"),
    EML("eml"),
    EPUB("epub"),
    MHTML("mhtml", "mht"),
    NEWSML("newsml"),
    NITF("nitf"),
    NINJS("ninjs"),
    RSS("rss"),
    ATOM("atom"),
    CSV("csv", "tsv"),
    JSONL("jsonl", "ndjson"),
    ZIP("zip");

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** What a file of that name is called, whatever it is. */
    static Optional<Format> ofName(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst();
    }

    /** Whether its files are characters in some encoding, which people may know better. */
    public boolean isText() {
        return switch (this) {
            case TEXT, MARKDOWN, CSV, JSONL -> true;
            default -> false;
        };
    }

    /** Whether its files hold others, each to be taken for itself. */
    public boolean holdsFiles() {
        return this == ZIP || this == CSV || this == JSONL;
    }

    /** What people call it, the same in every language. */
    public String word() {
        return switch (this) {
            case TEXT -> "text";
            case MARKDOWN -> "Markdown";
            case EML -> "e-mail";
            case MHTML -> "saved page";
            case NEWSML -> "NewsML-G2";
            case NINJS -> "ninjs";
            case ATOM -> "Atom";
            case JSONL -> "JSON Lines";
            default -> name();
        };
    }
}
