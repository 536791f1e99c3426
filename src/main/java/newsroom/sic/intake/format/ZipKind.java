package newsroom.sic.intake.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a zip is: some formats are zips of a certain make. */
final class ZipKind {

    /** As many entries as it takes to see which; most programs put them to the front. */
    private static final int FIRST = 200;

    private static final int MOST = 64 * 1024 * 1024;

    /** The entry by which ODF and EPUB say what they are. */
    private static final String TYPE = "mimetype";

    private ZipKind() {}

    static Format of(byte[] zip) {
        boolean openXml = false;
        try (var entries = new Unzipping(zip, Integer.MAX_VALUE, MOST, MOST)) {
            for (int i = 0; i < FIRST; i++) {
                Unzipping.Entry entry =
                        entries.next(
                                name -> name.equals(TYPE) ? new ByteArrayOutputStream() : null);
                if (entry == null) {
                    break;
                }
                if (entry.name().equals(TYPE)) {
                    return ofType(new String(entry.bytes(), StandardCharsets.US_ASCII).strip());
                }
                openXml |= entry.name().equals("[Content_Types].xml");
                if (entry.name().startsWith("word/")) {
                    return Format.DOCX;
                }
                if (openXml
                        && (entry.name().startsWith("xl/") || entry.name().startsWith("ppt/"))) {
                    throw Unreadable.because("other-office");
                }
            }
        }
        return Format.ZIP;
    }

    private static Format ofType(String type) {
        return switch (type) {
            case "application/epub+zip" -> Format.EPUB;
            case "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.text-template",
                    "application/vnd.oasis.opendocument.text-web" ->
                    Format.ODT;
            default -> throw Unreadable.because("other-office");
        };
    }
}
