package newsroom.sic.intake.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block of Markdown, and what its marks and its bits of HTML make of them. */
final class MarkdownWords {

    private static final Pattern TAG = Pattern.compile("(?i)<(/?)(del|s|strike|sup|sub)\\b[^>]*>");

    private final PieceText text;
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder struckOut = new StringBuilder();
    private int struck;
    private Script script = Script.LEVEL;

    MarkdownWords(PieceText text) {
        this.text = text;
    }

    void write(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text plain -> add(script.set(plain.getLiteral()));
                case Code code -> add(code.getLiteral());
                case SoftLineBreak soft -> add(" ");
                case HardLineBreak hard -> add("\n");
                case HtmlInline html -> tag(html.getLiteral());
                case Struck out -> {
                    strike(1);
                    write(out);
                    strike(-1);
                }
                default -> write(node);
            }
        }
    }

    private void add(String more) {
        (struck > 0 ? struckOut : words).append(more);
    }

    private void tag(String literal) {
        Matcher tag = TAG.matcher(literal);
        if (!tag.matches()) {
            text.leaveOut(literal);
            return;
        }
        boolean closes = !tag.group(1).isEmpty();
        switch (tag.group(2).toLowerCase(Locale.ROOT)) {
            case "sup" -> script = closes ? Script.LEVEL : Script.RAISED;
            case "sub" -> script = closes ? Script.LEVEL : Script.LOWERED;
            default -> strike(closes ? -1 : 1);
        }
    }

    private void strike(int one) {
        struck = Math.max(0, struck + one);
        if (struck == 0) {
            text.leaveOut(struckOut.toString());
            struckOut.setLength(0);
        }
    }

    /** What was struck and never ended is words. */
    @Override
    public String toString() {
        return words.toString() + struckOut;
    }
}
