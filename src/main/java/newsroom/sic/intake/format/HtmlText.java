package newsroom.sic.intake.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import newsroom.sic.intake.format.Part.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Writes the HTML of a feed, a book or a message as text: all of it, since there is no page around
 * it. Walks without recursion, so that depth costs nothing.
 */
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "head",
                    "title",
                    "svg",
                    "math",
                    "object",
                    "iframe",
                    "select",
                    "textarea",
                    "button");

    /** Deeper elements become siblings: no word is lost. */
    private static final int DEEPEST = 256;

    /** No depth of the tree. */
    private static final int NOWHERE = -1;

    private final PieceText text;
    private final Deque<Integer> lists = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder row = new StringBuilder();
    private final @Nullable Role highest;
    private int unseen = NOWHERE;
    private int cell = NOWHERE;
    private int pre = NOWHERE;
    private String marker = "";

    private HtmlText(PieceText text, @Nullable Role highest) {
        this.text = text;
        this.highest = highest;
    }

    /** Writes a fragment or a whole document. */
    static void write(String html, PieceText text) {
        if (TagFlood.in(html)) {
            throw Unreadable.tooLarge("html-too-large");
        }
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        write(page.body(), text, Role.HEADING);
    }

    /**
     * The same.
     *
     * @param highest what a heading of the first level is
     */
    static void write(Element root, PieceText text, @Nullable Role highest) {
        text.leaveOut(Typeset.of(root).struck());
        var walk = new HtmlText(text, highest);
        root.traverse(walk);
        walk.flush(null);
        text.endLines();
    }

    @Override
    public void head(Node node, int depth) {
        if (unseen != NOWHERE) {
            return;
        }
        if (node instanceof TextNode plain) {
            words.append(
                    pre == NOWHERE
                            ? plain.getWholeText().replace('\n', ' ')
                            : plain.getWholeText());
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (UNSEEN.contains(name) || Withdrawn.isHidden(element)) {
            unseen = depth;
            text.leaveOut(element.text() + " " + element.data());
            return;
        }
        switch (name) {
            case "br" -> words.append('\n');
            case "img" -> {
                // what a picture shows instead of itself is no copy
                text.leaveOut(element.attr("alt"));
            }
            case "ul", "menu" -> {
                flush(role(element.parent()));
                lists.addLast(-1);
            }
            case "ol" -> {
                flush(role(element.parent()));
                lists.addLast(start(element));
            }
            case "li" -> {
                flush(role(element.parent()));
                String next = marker();
                marker = element.hasAttr(Notes.LABELLED) ? "" : next;
            }
            case "tr" -> {
                flush(null);
                row.setLength(0);
            }
            case "td", "th" -> {
                if (cell == NOWHERE) {
                    cell = depth;
                    words.setLength(0);
                }
            }
            case "pre" -> {
                flush(role(element.parent()));
                pre = depth;
            }
            default -> {
                if (element.isBlock()) {
                    flush(role(element.parent()));
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (unseen != NOWHERE) {
            unseen = depth == unseen ? NOWHERE : unseen;
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "ul", "ol", "menu" -> {
                flush(Role.LIST);
                lists.pollLast();
                if (lists.isEmpty()) {
                    text.endLines();
                }
            }
            case "td", "th" -> {
                if (cell == depth) {
                    cell = NOWHERE;
                    row.append(row.isEmpty() ? "" : " | ")
                            .append(words.toString().replaceAll("\\s+", " ").strip());
                    words.setLength(0);
                }
            }
            case "tr" -> {
                if (!row.toString().replace("|", "").isBlank()) {
                    text.line(Role.TABLE, row.toString());
                }
                row.setLength(0);
            }
            case "table" -> text.endLines();
            default -> {
                if (depth == pre) {
                    pre = NOWHERE;
                }
                if (element.isBlock()) {
                    flush(role(element));
                }
            }
        }
    }

    private void flush(@Nullable Role role) {
        if (cell != NOWHERE) {
            words.append(' ');
            return;
        }
        String block = words.toString();
        words.setLength(0);
        if (block.isBlank()) {
            return;
        }
        if (!lists.isEmpty()) {
            text.line(Role.LIST, marker + block.strip());
            marker = "";
        } else {
            text.block(role, block);
        }
    }

    private String marker() {
        Integer at = lists.pollLast();
        if (at == null || at < 0) {
            lists.addLast(-1);
            return "• ";
        }
        lists.addLast(at + 1);
        return at + ". ";
    }

    private static int start(Element list) {
        try {
            return Math.max(0, Integer.parseInt(list.attr("start")));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /** What the nearest element says that says something. */
    private @Nullable Role role(@Nullable Element from) {
        int steps = 0;
        for (Element at = from; at != null && steps < 8; at = at.parent(), steps++) {
            switch (at.normalName()) {
                case "h1" -> {
                    return highest;
                }
                case "h2", "h3", "h4", "h5", "h6" -> {
                    return Role.HEADING;
                }
                case "figcaption", "caption" -> {
                    return Role.CAPTION;
                }
                case "nav", "footer" -> {
                    return Role.FURNITURE;
                }
                default -> {
                    if (at.attr("epub:type").contains("footnote")
                            || at.attr("role").equals("doc-footnote")) {
                        return Role.FOOTNOTE;
                    }
                }
            }
        }
        return null;
    }
}
