package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/** OpenDocument text (OASIS, 1.x), as it reads with all tracked changes accepted. */
final class Odt {

    private static final String WHERE = "ODT properties: ";
    private static final int MOST_REPEATED = 100;

    private final PieceText text = new PieceText();
    private final OdtStyles styles = new OdtStyles();
    private final List<String> cited = new ArrayList<>();
    private Script script = Script.LEVEL;

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
        more.ifPresent(styles::learn);
        styles.learn(content);
        file.xml("meta.xml").flatMap(meta -> meta.first("meta")).ifPresent(this::properties);
        text.state(Field.LANGUAGE, styles.language(content), "ODT styles");
        content.first("body", "text").ifPresent(this::blocks);
        text.endLines();
        cited.forEach(note -> text.line(Role.FOOTNOTE, note));
        more.ifPresent(each ->
                each.below("master-page")
                        .forEach(page -> page.below("p").forEach(p -> text.leaveOut(inline(p)))));
        return text.piece();
    }

    private void properties(Element meta) {
        meta.first("title").ifPresent(e -> text.state(Field.HEADLINE, e.text(), WHERE + "title"));
        meta.first("initial-creator")
                .or(() -> meta.first("creator"))
                .ifPresent(e -> text.state(Field.BYLINE, e.text(), WHERE + "creator"));
        meta.first("language")
                .ifPresent(e -> text.state(Field.LANGUAGE, e.text(), WHERE + "language"));
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
                        case "section" -> {
                            if (child.attribute("display").equals("none")) {
                                text.leaveOut(child.text());
                            } else {
                                blocks(child);
                            }
                        }
                        case "table-of-content", "sequence-decls", "forms" ->
                                text.leaveOut(child.below("p").isEmpty() ? "" : child.text());
                        default -> blocks(child);
                    }
                });
    }

    private void paragraph(Element p, @Nullable Role heading) {
        String words = inline(p);
        Role styled = styles.role(p.attribute("style-name"));
        Role role = styled == Role.HEADLINE || heading == null ? styled : heading;
        if (role == Role.HEADLINE && !words.isBlank()) {
            text.state(Field.HEADLINE, words, "ODT style: Title");
        }
        text.block(role, words);
    }

    private void list(Element list) {
        boolean numbered = styles.isNumbered(list.attribute("style-name"));
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
        if (styles.isWithdrawn(parent.attribute("style-name"))) {
            text.leaveOut(parent.text());
            return "";
        }
        var words = new StringBuilder();
        gather(parent, words);
        return words.toString();
    }

    private void gather(Element parent, StringBuilder words) {
        for (Object each : parent.content()) {
            if (!(each instanceof Element child)) {
                words.append(script.set(each.toString().replace('\n', ' ')));
                continue;
            }
            switch (child.name()) {
                case "s" -> words.append(" ".repeat(repeated(child)));
                case "tab" -> words.append('\t');
                case "line-break" -> words.append('\n');
                case "note" -> cite(child, words);
                case "span" -> span(child, words);
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

    private void span(Element span, StringBuilder words) {
        String style = span.attribute("style-name");
        if (styles.isWithdrawn(style)) {
            text.leaveOut(span.text());
            return;
        }
        Script around = script;
        script = Objects.requireNonNullElse(styles.script(style), around);
        gather(span, words);
        script = around;
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
        Script around = script;
        script = Script.LEVEL;
        note.first("note-body").ifPresent(body -> cited.add(number + " " + inline(body).strip()));
        script = around;
        words.append(number);
    }
}
