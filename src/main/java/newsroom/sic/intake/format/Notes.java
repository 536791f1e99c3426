package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Footnotes of HTML: a short mark that links to a place further down. */
final class Notes {

    /** On an element whose words begin with the mark of the note that it is. */
    static final String LABELLED = "data-note";

    private static final Pattern MARK =
            Pattern.compile("\\[?([0-9]{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})\\]?");

    private static final Pattern CALLED_A_NOTE =
            Pattern.compile("(?i)_?(ftn|edn|fn|note|footnote|endnote|cite_?note)[-_:.]?\\w{0,40}");

    private static final Pattern BACK = Pattern.compile("[\\s↩↑⤴⏎^\uFE0E\uFE0F]+");

    private static final Pattern NO_NOTE =
            Pattern.compile("html|body|main|article|h[1-6]|table|ol|ul|sup|tr");

    private final Map<String, Place> places = new HashMap<>();
    private final List<Place> links = new ArrayList<>();
    private final Map<Element, List<Element>> notes = new LinkedHashMap<>();
    private int at;

    private record Place(Element element, int at) {}

    private Notes() {}

    /** Brackets the marks, and labels the notes where they are not. */
    static Map<Element, List<Element>> in(Element root) {
        var notes = new Notes();
        root.traverse((node, depth) -> {
            if (node instanceof Element element) {
                notes.see(element);
            }
        });
        notes.links.forEach(notes::cite);
        return notes.notes;
    }

    private void see(Element element) {
        var place = new Place(element, at++);
        boolean isLink = element.nameIs("a");
        String id = element.id().isEmpty() && isLink ? element.attr("name") : element.id();
        if (!id.isEmpty()) {
            places.putIfAbsent(id, place);
        }
        if (isLink && element.attr("href").contains("#")) {
            links.add(place);
        }
    }

    private void cite(Place from) {
        Element link = from.element();
        String href = link.attr("href");
        String called = href.substring(href.indexOf('#') + 1);
        @Nullable Element raised = link.closest("sup");
        boolean alone = raised != null && MARK.matcher(raised.text().strip()).matches();
        Element shown = alone && raised != null ? raised : link;
        String mark = shown.text().strip();
        if (!MARK.matcher(mark).matches()) {
            return;
        }
        boolean said = says(link, "noteref");
        @Nullable Place to = places.get(called);
        @Nullable Element note = to == null || to.at() < from.at() ? null : block(to.element());
        boolean cites =
                note == null
                        ? said
                        : said
                                || raised != null
                                || link.selectFirst("sup") != null
                                || CALLED_A_NOTE.matcher(called).matches();
        if (!cites || (note != null && isWithin(link, note))) {
            return;
        }
        boolean plain = Character.isLetterOrDigit(mark.charAt(0));
        String cited = plain ? "[" + mark + "]" : mark;
        shown.text(cited);
        if (note != null) {
            List<Element> citing = notes.computeIfAbsent(note, first -> label(first, cited, mark));
            citing.add(parent(shown));
        }
    }

    private static boolean isWithin(Element link, Element note) {
        return link.parents().contains(note);
    }

    private static Element parent(Element shown) {
        @Nullable Element parent = shown.parent();
        return parent == null ? shown : parent;
    }

    private static boolean says(Element link, String role) {
        return link.attr("epub:type").contains(role) || link.attr("role").equals("doc-" + role);
    }

    /** What the place names: itself, or what an empty anchor stands in. */
    private static @Nullable Element block(Element place) {
        Element block = place;
        for (Element up = place; up != null && !block.isBlock(); up = up.parent()) {
            block = up;
        }
        return NO_NOTE.matcher(block.normalName()).matches() ? null : block;
    }

    private static List<Element> label(Element note, String cited, String mark) {
        note.select("a[href*=#]").stream()
                .filter(link -> BACK.matcher(link.text()).matches())
                .toList()
                .forEach(Element::remove);
        String words = note.text().strip();
        boolean labelled =
                words.startsWith(cited)
                        || (words.startsWith(mark)
                                && !words.substring(mark.length()).matches("(?s)\\w.*"));
        if (!labelled) {
            @Nullable Element first = note.selectFirst("p");
            (first == null ? note : first).prependText(cited + " ");
        }
        note.attr(LABELLED, "");
        return new ArrayList<>();
    }
}
