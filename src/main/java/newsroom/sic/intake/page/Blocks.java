package newsroom.sic.intake.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import newsroom.sic.shared.WellFormed;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its blocks, in reading order. */
final class Blocks implements NodeVisitor {

    /** What jsoup counts as inline, though pages set it apart. */
    private static final Set<String> APART = Set.of("button", "label", "option", "time-ago");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int words;
    private int linked;
    private int links;
    private int strong;
    private int stressed;

    private Blocks() {}

    static List<Block> of(Element root) {
        var blocks = new Blocks();
        root.traverse(blocks);
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> add(words.getWholeText());
            case Element element when element.nameIs("br") -> breakLine();
            case Element element -> {
                if (isBlock(element)) {
                    end();
                    open.push(element);
                }
                count(element, 1);
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (isBlock(element)) {
                end();
                open.pop();
            }
            count(element, -1);
        }
    }

    private void count(Element element, int one) {
        switch (element.normalName()) {
            case "a" -> links += one;
            case "b", "strong", "em", "i", "u" -> strong += one;
            default -> {}
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || APART.contains(element.normalName());
    }

    private void add(String raw) {
        int from = text.length();
        raw.codePoints()
                .filter(c -> !Plain.isUnseen(c))
                .forEach(c -> {
                    if (Plain.isSpace(c)) {
                        space();
                    } else {
                        text.appendCodePoint(WellFormed.isFlaw(c) ? 0xFFFD : c);
                    }
                });
        int more = Words.in(text, from);
        words += more;
        if (links > 0) {
            linked += more;
        }
        if (strong > 0) {
            stressed += more;
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
            text.append(' ');
        }
    }

    /** Two in a row part paragraphs. */
    private void breakLine() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
            end();
        } else if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void end() {
        String all = text.toString().strip();
        @Nullable Element at = open.peek();
        if (!all.isEmpty() && at != null) {
            blocks.add(new Block(at, all, Math.max(1, words), linked, stressed));
        }
        text.setLength(0);
        words = 0;
        linked = 0;
        stressed = 0;
    }
}
