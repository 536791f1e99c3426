package newsroom.sic.intake.format;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Makes words of what HTML says by how it sets them: what is struck out goes, notes are cited as
 * "[1]", raised and lowered digits become characters of their own.
 *
 * @param struck what went, to be looked at
 * @param notes by the element that a note stands in, the links that cite it
 */
public record Typeset(String struck, Map<Element, List<Element>> notes) {

    /** Changes the tree. */
    public static Typeset of(Element root) {
        String struck = takeOut(root, Withdrawn::isStruck);
        Map<Element, List<Element>> notes = Notes.in(root);
        for (Element each : root.select("sup, sub")) {
            Script script = each.nameIs("sup") ? Script.RAISED : Script.LOWERED;
            if (script.takes(each.wholeText())) {
                each.traverse((node, depth) -> {
                    if (node instanceof TextNode words) {
                        words.text(script.written(words.getWholeText()));
                    }
                });
            }
        }
        return new Typeset(struck, notes);
    }

    /** Takes out what nobody sees, and tells its words. */
    public static String unveil(Element root) {
        return takeOut(root, Withdrawn::isHidden);
    }

    private static String takeOut(Element root, Predicate<Element> which) {
        var words = new StringBuilder();
        root.filter((node, depth) -> {
            if (depth == 0 || !(node instanceof Element element) || !which.test(element)) {
                return FilterResult.CONTINUE;
            }
            String text = element.text();
            words.append(text.isBlank() ? "" : text + "\n");
            return FilterResult.REMOVE;
        });
        return words.toString();
    }
}
