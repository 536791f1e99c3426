package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/** OpenDocument text (OASIS, 1.x), as it reads with all tracked changes accepted. */
final class Odt {

    private static final String WHERE = "ODT properties: ";
    private static final int MOST_STEPS = 20;
    private static final int MOST_REPEATED = 100;

    private final PieceText text = new PieceText();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private String byDefault = "";
    private final List<String> cited = new ArrayList<>();

    private Odt() {}

    static Piece read(byte[] zip) {
        var file =
                OfficeFile.of(
                        zip, name -> name.matches("(content|styles|meta|META-INF/manifest)\\.xml"));
        file.xml("META-INF/manifest.xml")
                .filter(manifest -> !manifest.below("encryption-data").isEmpty())
                .ifPresent(locked -> {
                    throw Unreadable.because("encrypted");
                });
        return new Odt().all(file);
    }

    private Piece all(OfficeFile file) {
        Element content = file.needed("content.xml");
        Optional<Element> more = file.xml("styles.xml");
        more.ifPresent(this::learn);
        learn(content);
        file.xml("meta.xml").flatMap(meta -> meta.first("meta")).ifPresent(this::properties);
        text.state(Field.LANGUAGE, language(content), "ODT styles");
        content.first("body", "text").ifPresent(this::blocks);
        text.endLines();
        cited.forEach(note -> text.line(Role.FOOTNOTE, note));
        more.ifPresent(each ->
                each.below("master-page")
                        .forEach(page -> page.below("p").forEach(p -> text.leaveOut(inline(p)))));
        return text.piece();
    }

    private void learn(Element part) {
        part.below("style").forEach(style -> styles.put(style.attribute("name"), style));
        part.below("default-style").stream()
                .filter(style -> style.attribute("family").equals("paragraph"))
                .flatMap(style -> style.children("text-properties"))
                .forEach(properties -> byDefault = tag(properties));
        part.below("list-style").forEach(style -> lists.put(style.attribute("name"), style));
    }

    private void properties(Element meta) {
        meta.first("title").ifPresent(e -> text.state(Field.HEADLINE, e.text(), WHERE + "title"));
        meta.first("initial-creator")
                .or(() -> meta.first("creator"))
                .ifPresent(e -> text.state(Field.BYLINE, e.text(), WHERE + "creator"));
        meta.first("language")
                .ifPresent(e -> text.state(Field.LANGUAGE, e.text(), WHERE + "language"));
    }

    /** The language that most letters are marked as, by the styles of paragraphs and spans. */
    private String language(Element content) {
        Map<String, Integer> letters = new HashMap<>();
        content.first("body", "text").ifPresent(body -> count(body, "", letters));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void count(Element element, String around, Map<String, Integer> letters) {
        String style = element.attribute("style-name");
        String own = style.isEmpty() ? "" : language(style);
        String language = own.isEmpty() ? around : own;
        for (Object each : element.content()) {
            if (each instanceof Element child) {
                count(child, language, letters);
            } else {
                letters.merge(language, each.toString().length(), Integer::sum);
            }
        }
    }

    private String language(String style) {
        String at = style;
        for (int step = 0; step < MOST_STEPS && !at.isEmpty(); step++) {
            Element known = styles.get(at);
            if (known == null) {
                break;
            }
            String marked = known.first("text-properties").map(Odt::tag).orElse("");
            if (!marked.isEmpty()) {
                return marked;
            }
            at = known.attribute("parent-style-name");
        }
        return byDefault;
    }

    private static String tag(Element properties) {
        String language = properties.attribute("language");
        String country = properties.attribute("country");
        if (language.isEmpty() || language.equals("none") || language.equals("zxx")) {
            return "";
        }
        return country.isEmpty() || country.equals("none") ? language : language + "-" + country;
    }

    private void blocks(Element parent) {
        parent.children()
                .forEach(child -> {
                    switch (child.name()) {
                        case "h" -> paragraph(child, Role.HEADING);
                        case "p" -> paragraph(child, null);
                        case "list" -> {
                            text.endLines();
                            list(child);
                            text.endLines();
                        }
                        case "table" -> table(child);
                        case "tracked-changes" ->
                                child.below("deletion")
                                        .forEach(each ->
                                                each.below("p")
                                                        .forEach(p -> text.leaveOut(inline(p))));
                        case "table-of-content", "sequence-decls", "forms" ->
                                text.leaveOut(child.below("p").isEmpty() ? "" : child.text());
                        default -> blocks(child);
                    }
                });
    }

    private void paragraph(Element p, @Nullable Role heading) {
        String words = inline(p);
        Role styled = role(p.attribute("style-name"));
        Role role = styled == Role.HEADLINE || heading == null ? styled : heading;
        if (role == Role.HEADLINE && !words.isBlank()) {
            text.state(Field.HEADLINE, words, "ODT style: Title");
        }
        text.block(role, words);
    }

    private @Nullable Role role(String style) {
        String at = style;
        for (int step = 0; step < MOST_STEPS && !at.isEmpty(); step++) {
            switch (at.toLowerCase(Locale.ROOT)) {
                case "title" -> {
                    return Role.HEADLINE;
                }
                case "caption", "illustration", "figure", "drawing" -> {
                    return Role.CAPTION;
                }
                default -> {
                    if (at.startsWith("Heading")) {
                        return Role.HEADING;
                    }
                }
            }
            Element known = styles.get(at);
            at = known == null ? "" : known.attribute("parent-style-name");
        }
        return null;
    }

    private void list(Element list) {
        boolean numbered = isNumbered(list.attribute("style-name"));
        int n = 1;
        for (Element item : list.children().toList()) {
            boolean first = true;
            for (Element child : item.children().toList()) {
                if (child.is("list")) {
                    list(child);
                } else {
                    String marker =
                            !first || item.is("list-header") ? "" : numbered ? n++ + ". " : "• ";
                    text.line(Role.LIST, marker + inline(child));
                    first = false;
                }
            }
        }
    }

    /** Names of list styles are ids; what they are stands beside the paragraphs' styles. */
    private boolean isNumbered(String style) {
        Element known = lists.get(style);
        return known != null && known.first("list-level-style-number").isPresent();
    }

    private void table(Element table) {
        text.endLines();
        for (Element row : table.below("table-row")) {
            var cells = new ArrayList<String>();
            row.children("table-cell")
                    .forEach(cell -> {
                        var words = new ArrayList<String>();
                        cell.below("p").forEach(p -> words.add(inline(p)));
                        cells.add(String.join(" / ", words));
                    });
            String line = String.join(" | ", cells);
            if (!line.replace("|", "").isBlank()) {
                text.line(Role.TABLE, line);
            }
        }
        text.endLines();
    }

    private String inline(Element parent) {
        var words = new StringBuilder();
        gather(parent, words);
        return words.toString();
    }

    private void gather(Element parent, StringBuilder words) {
        for (Object each : parent.content()) {
            if (!(each instanceof Element child)) {
                words.append(each.toString().replace('\n', ' '));
                continue;
            }
            switch (child.name()) {
                case "s" -> words.append(" ".repeat(repeated(child)));
                case "tab" -> words.append('\t');
                case "line-break" -> words.append('\n');
                case "note" -> cite(child, words);
                case "annotation" -> text.leaveOut(child.text());
                case "p", "h" -> {
                    words.append('\n');
                    gather(child, words);
                }
                // what a picture is called
                case "title", "desc", "object" -> text.leaveOut(child.text());
                default -> gather(child, words);
            }
        }
    }

    private static int repeated(Element s) {
        try {
            return Math.min(MOST_REPEATED, Math.max(1, Integer.parseInt(s.attribute("c"))));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    private void cite(Element note, StringBuilder words) {
        String number = "[" + (cited.size() + 1) + "]";
        note.first("note-body").ifPresent(body -> cited.add(number + " " + inline(body).strip()));
        words.append(number);
    }
}
