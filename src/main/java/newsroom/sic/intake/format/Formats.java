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
            default -> throw Unreadable.because("no-reader", format.word());
        };
    }
}
