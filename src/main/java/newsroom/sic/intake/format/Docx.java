package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * WordprocessingML (ECMA-376): the text as it reads with all tracked changes accepted. What was
 * deleted, and what stands in headers, footers and comments, is left out and can be looked at.
 */
final class Docx {

    private static final String WHERE = "Word properties";

    private final PieceText text = new PieceText();
    private final DocxStyles styles;
    private final DocxLists lists;
    private final DocxRun runs;
    private final Map<String, String> notes = new HashMap<>();
    private final List<String> cited = new ArrayList<>();
    private String style = "";
    private Script script = Script.LEVEL;

    private Docx(OfficeFile file) {
        styles = new DocxStyles(part(file, "styles").orElse(null));
        runs = new DocxRun(styles);
        lists = new DocxLists(part(file, "numbering").orElse(null));
    }

    static Piece read(byte[] zip) {
        var file =
                OfficeFile.of(
                        zip,
                        name ->
                                name.matches("word/[A-Za-z]+[0-9]*\\.xml")
                                        || name.matches("docProps/(core|app)\\.xml")
                                        || name.equals("_rels/.rels"));
        return new Docx(file).all(file);
    }

    /** Word in a browser numbers the parts that it writes anew: "styles2.xml". */
    private static Optional<Element> part(OfficeFile file, String name) {
        return file.xml("word/" + name + ".xml").or(() -> file.xml("word/" + name + "2.xml"));
    }

    /** The part that the package's relationships name (ECMA-376, part 2, section 9.3). */
    private static String main(OfficeFile file) {
        return file.xml("_rels/.rels").stream()
                .flatMap(relations -> relations.children("Relationship"))
                .filter(relation -> relation.attribute("Type").endsWith("/officeDocument"))
                .map(relation -> relation.attribute("Target").replaceFirst("^/", ""))
                .filter(target -> target.startsWith("word/"))
                .findFirst()
                .orElse("word/document.xml");
    }

    private Piece all(OfficeFile file) {
        Element document = file.needed(main(file));
        properties(file, document);
        for (String kind : List.of("footnote", "endnote")) {
            part(file, kind + "s")
                    .ifPresent(part ->
                            part.children(kind)
                                    .filter(note -> note.attribute("type").isEmpty())
                                    .forEach(note ->
                                            notes.put(kind + note.attribute("id"), inline(note))));
        }
        Element body =
                document.first("body")
                        .orElseThrow(() -> Unreadable.because("part-missing", "body"));
        blocks(body);
        text.endLines();
        cited.forEach(note -> text.line(Role.FOOTNOTE, note));
        for (int n = 1; n <= 9; n++) {
            leaveOut(file, "word/header" + n + ".xml");
            leaveOut(file, "word/footer" + n + ".xml");
        }
        leaveOut(file, "word/comments.xml");
        return text.piece();
    }

    private void properties(OfficeFile file, Element document) {
        file.xml("docProps/core.xml")
                .ifPresent(core -> {
                    core.first("title").ifPresent(e -> text.state(Field.HEADLINE, e.text(), WHERE));
                    core.first("creator").ifPresent(e -> text.state(Field.BYLINE, e.text(), WHERE));
                });
        file.xml("docProps/app.xml")
                .flatMap(app -> app.first("Company"))
                .ifPresent(e -> text.state(Field.OUTLET, e.text(), WHERE + ": company"));
        text.state(Field.LANGUAGE, new DocxLanguage(styles).of(document), "Word proofing language");
    }

    private void leaveOut(OfficeFile file, String part) {
        file.xml(part).ifPresent(xml -> xml.below("p").forEach(p -> text.leaveOut(inline(p))));
    }

    private void blocks(Element parent) {
        parent.children()
                .forEach(child -> {
                    switch (child.name()) {
                        case "p" -> paragraph(child);
                        case "tbl" -> table(child);
                        case "sdt" -> child.first("sdtContent").ifPresent(this::blocks);
                        case "customXml", "ins", "moveTo", "smartTag" -> blocks(child);
                        default -> {
                            // sections, bookmarks and the like hold no text
                        }
                    }
                });
    }

    private void paragraph(Element p) {
        String words = inline(p);
        String style = p.first("pPr", "pStyle").map(each -> each.attribute("val")).orElse("");
        Role role = styles.role(style);
        String marker = lists.marker(p, styles);
        if (role == null && marker != null) {
            text.line(Role.LIST, marker + words);
            return;
        }
        if (role == Role.HEADLINE && !words.isBlank()) {
            text.state(Field.HEADLINE, words, "Word style: Title");
        }
        text.block(role, words);
    }

    private void table(Element table) {
        text.endLines();
        table.children("tr")
                .forEach(row -> {
                    var cells = new ArrayList<String>();
                    row.children("tc").forEach(cell -> cells.add(cell(cell)));
                    String line = String.join(" | ", cells);
                    if (!line.replace("|", "").isBlank()) {
                        text.line(Role.TABLE, line);
                    }
                });
        text.endLines();
    }

    private String cell(Element cell) {
        var words = new ArrayList<String>();
        for (Element p : cell.below("p")) {
            String line = inline(p).strip();
            if (!line.isEmpty()) {
                words.add(line);
            }
        }
        return String.join(" / ", words);
    }

    private String inline(Element parent) {
        String around = style;
        style = parent.first("pPr", "pStyle").map(each -> each.attribute("val")).orElse("");
        var words = new StringBuilder();
        gather(parent, words);
        style = around;
        return words.toString();
    }

    private void gather(Element parent, StringBuilder words) {
        parent.children()
                .forEach(child -> {
                    switch (child.name()) {
                        case "t" -> words.append(script.set(child.raw()));
                        case "r" -> run(child, words);
                        case "tab", "ptab" ->
                                words.append(child.attribute("val").isEmpty() ? "\t" : "");
                        case "br", "cr" -> words.append('\n');
                        case "noBreakHyphen" -> words.append('\u2011');
                        case "sym" -> words.append(symbol(child));
                        case "footnoteReference" -> cite("footnote" + child.attribute("id"), words);
                        case "endnoteReference" -> cite("endnote" + child.attribute("id"), words);
                        case "del", "moveFrom" -> text.leaveOut(deleted(child));
                        // two renderings of one drawing: the first is the one to read
                        case "AlternateContent" ->
                                child.first("Choice").ifPresent(each -> gather(each, words));
                        case "instrText", "pPr", "rPr", "delText" -> {
                            // codes of fields, and how it looks
                        }
                        case "txbxContent" ->
                                child.children("p")
                                        .forEach(p -> {
                                            words.append('\n');
                                            gather(p, words);
                                        });
                        case "p" -> {
                            words.append(words.isEmpty() ? "" : "\n");
                            gather(child, words);
                        }
                        default -> gather(child, words);
                    }
                });
    }

    private void run(Element run, StringBuilder words) {
        if (runs.isWithdrawn(run, style)) {
            text.leaveOut(deleted(run));
            return;
        }
        Script around = script;
        script = runs.script(run, style);
        gather(run, words);
        script = around;
    }

    private static String deleted(Element change) {
        var words = new StringBuilder();
        change.below("delText").forEach(each -> words.append(each.raw()));
        change.below("t").forEach(each -> words.append(each.raw()));
        return words.toString();
    }

    private void cite(String note, StringBuilder words) {
        @Nullable String content = notes.get(note);
        if (content != null) {
            String number = "[" + (cited.size() + 1) + "]";
            cited.add(number + " " + content.strip());
            words.append(number);
        }
    }

    /** Symbol fonts lie in the private use area; what they show is not known. */
    private static String symbol(Element sym) {
        try {
            int code = Integer.parseInt(sym.attribute("char"), 16);
            return code >= 0xE000 && code <= 0xF8FF ? "\u25A1" : Character.toString(code);
        } catch (IllegalArgumentException none) {
            return "\u25A1";
        }
    }
}
