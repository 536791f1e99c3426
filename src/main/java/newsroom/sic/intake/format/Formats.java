package newsroom.sic.intake.format;

import java.util.List;

/** What reads the files of each format. Plain Java: it knows neither settings nor store. */
public final class Formats {

    private Formats() {}

    /**
     * The pieces in a file, in its order.
     *
     * @param bytes of a text format in UTF-8, with line feeds only; of any other as they came
     * @throws Unreadable when there is no reading it
     */
    public static List<Piece> read(Format format, byte[] bytes) {
        return switch (format) {
            case MARKDOWN -> List.of(Markdown.read(bytes));
            case DOCX -> List.of(Docx.read(bytes));
            case ODT -> List.of(Odt.read(bytes));
            case RTF -> List.of(Rtf.read(bytes));
            case PDF -> List.of(Pdf.read(bytes));
            case EML -> List.of(Mail.read(bytes));
            case EPUB -> List.of(Epub.read(bytes));
            case MHTML -> List.of(SavedPage.read(bytes));
            case NEWSML -> NewsMl.read(bytes);
            case NITF -> List.of(Nitf.read(bytes));
            case NINJS -> List.of(Ninjs.read(bytes));
            case RSS -> Feed.rss(bytes);
            case ATOM -> Feed.atom(bytes);
            case CSV -> List.of(Ninjs.row(bytes, "CSV column "));
            case JSONL -> List.of(Ninjs.row(bytes, "JSON Lines "));
            case HTML -> List.of(WebPage.read(bytes, null, null));
            case TEXT, ZIP -> throw Unreadable.because("no-reader", format.word());
        };
    }
}
