package newsroom.sic.intake.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** All text of a page as it stands, with line breaks at the edges of blocks: the least to beat. */
final class WholeText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private WholeText() {}

    static String of(Document page) {
        var whole = new WholeText();
        page.body().traverse(whole);
        return whole.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append('\n');
        }
    }
}
