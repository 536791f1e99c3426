package newsroom.sic.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.sic.intake.format.Stated.Field;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * PDF with a text layer. Scripts are not run, attachments not opened, pictures not looked at; a
 * file of scanned pages is said to be one.
 */
final class Pdf {

    private static final int MOST_PAGES = 1_000;

    /** What programs write as a title when nobody has given one. */
    private static final Pattern NO_TITLE =
            Pattern.compile(
                    "(?i).*\\.(docx?|odt|rtf|indd|qxp|tex|html?)$|untitled|microsoft word.*");

    private Pdf() {}

    static Piece read(byte[] bytes) {
        try (PDDocument document =
                Loader.loadPDF(
                        bytes,
                        "",
                        null,
                        null,
                        MemoryUsageSetting.setupMainMemoryOnly(200L * 1024 * 1024).streamCache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw Unreadable.tooLarge("pdf-pages", Integer.toString(MOST_PAGES));
            }
            var text = new PieceText();
            state(document, text);
            PdfPages.write(document, text);
            if (text.isEmpty()) {
                throw Unreadable.because("pdf-no-text");
            }
            return text.piece();
        } catch (InvalidPasswordException e) {
            throw Unreadable.because("encrypted");
        } catch (IOException e) {
            throw Unreadable.because("pdf-broken");
        }
    }

    private static void state(PDDocument document, PieceText text) {
        PDDocumentInformation told = document.getDocumentInformation();
        String title = Optional.ofNullable(told.getTitle()).orElse("");
        if (!NO_TITLE.matcher(title.strip()).matches()) {
            text.state(Field.HEADLINE, title, "PDF properties: Title");
        }
        text.state(Field.BYLINE, told.getAuthor(), "PDF properties: Author");
        @Nullable String language = document.getDocumentCatalog().getLanguage();
        text.state(Field.LANGUAGE, language, "PDF catalog: Lang");
        for (String name : List.of("Copyright", "Source")) {
            text.state(Field.CREDIT, told.getCustomMetadataValue(name), "PDF properties: " + name);
        }
    }
}
