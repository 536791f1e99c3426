package newsroom.sic.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import newsroom.sic.intake.format.Part.Role;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a PDF's pages, in the order in which they were set: which is the reading order
 * where columns stand side by side. Larger type tells headings; what stands at the edge of three
 * pages and more, but for its figures, is furniture.
 */
final class PdfPages extends PDFTextStripper {

    private static final int ENOUGH_TO_REPEAT = 3;
    private static final int LONGEST_HEADING = 200;
    private static final int MOST_FORMS = 20_000;
    private static final double LARGER = 1.15;

    private static final Pattern ITEM = Pattern.compile("[•‣▪–]\\s|[0-9]{1,2}[.)]\\s");

    private record Block(String words, float size, int page) {}

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<Integer, Integer> lettersBySize = new HashMap<>();
    private double sizes;
    private int letters;
    private int page;
    private int forms;
    private boolean atLineStart;

    private PdfPages() {
        setAddMoreFormatting(true);
        setLineSeparator("\n");
        setShouldSeparateByBeads(true);
    }

    static void write(PDDocument document, PieceText text) throws IOException {
        var pages = new PdfPages();
        pages.getText(document);
        pages.flush();
        pages.writeTo(text);
    }

    /** Forms that draw one another multiply: where there are so many, they do not mean to be read. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw Unreadable.tooLarge("pdf-forms");
        }
        super.showForm(form);
    }

    @Override
    protected void startPage(PDPage next) {
        page++;
    }

    @Override
    protected void endPage(PDPage done) {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) {
        if (atLineStart && begins(string, positions)) {
            flush();
        }
        atLineStart = false;
        words.append(string);
        for (TextPosition each : positions) {
            sizes += each.getFontSizeInPt();
            letters++;
            lettersBySize.merge(Math.round(each.getFontSizeInPt() * 2), 1, Integer::sum);
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    /** A line's end is a blank, except behind the hyphen of a word that was broken there. */
    @Override
    protected void writeLineSeparator() {
        int end = words.length();
        boolean broken =
                end > 1
                        && words.charAt(end - 1) == '-'
                        && Character.isLetter(words.charAt(end - 2));
        if (!broken) {
            words.append(' ');
        }
        atLineStart = true;
    }

    /** Whether a line is no more of the paragraph above: set in another size, or an item. */
    private boolean begins(String line, List<TextPosition> positions) {
        if (letters == 0 || positions.isEmpty()) {
            return false;
        }
        double above = sizes / letters;
        double here = positions.getFirst().getFontSizeInPt();
        return here > above * LARGER || above > here * LARGER || ITEM.matcher(line).lookingAt();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        String block = words.toString().strip();
        if (!block.isEmpty()) {
            blocks.add(new Block(block, letters == 0 ? 0 : (float) (sizes / letters), page));
        }
        words.setLength(0);
        sizes = 0;
        letters = 0;
    }

    private void writeTo(PieceText text) {
        double body = bodySize();
        Map<String, Integer> atEdges = atEdges();
        boolean headed = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            @Nullable Role role = null;
            if (isEdge(i) && atEdges.getOrDefault(withoutFigures(block), 0) >= ENOUGH_TO_REPEAT) {
                role = Role.FURNITURE;
            } else if (block.size() > body * LARGER && block.words().length() <= LONGEST_HEADING) {
                role = headed || block.page() > 1 ? Role.HEADING : Role.HEADLINE;
                headed = true;
            }
            text.block(role, block.words());
        }
    }

    private double bodySize() {
        return lettersBySize.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0)
                / 2.0;
    }

    private Map<String, Integer> atEdges() {
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isEdge(i)) {
                found.merge(withoutFigures(blocks.get(i)), 1, Integer::sum);
            }
        }
        return found;
    }

    /** Whether it is the first or the last of its page. */
    private boolean isEdge(int i) {
        int on = blocks.get(i).page();
        return i == 0
                || i == blocks.size() - 1
                || blocks.get(i - 1).page() != on
                || blocks.get(i + 1).page() != on;
    }

    private static String withoutFigures(Block block) {
        return block.words().replaceAll("[0-9]+", "#");
    }
}
