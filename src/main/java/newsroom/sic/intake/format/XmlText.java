package newsroom.sic.intake.format;

import java.util.ArrayList;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Xml.Element;

/** Writes the content of the news industry's XML as text: NITF's own elements and XHTML's. */
final class XmlText {

    private final PieceText text;

    XmlText(PieceText text) {
        this.text = text;
    }

    /** Writes what is in an element. */
    void write(Element parent) {
        var loose = new StringBuilder();
        for (Object each : parent.content()) {
            if (each instanceof Element child) {
                if (isInline(child.name())) {
                    inline(child, loose);
                } else {
                    flush(loose);
                    block(child);
                }
            } else {
                loose.append(each.toString().replace('\n', ' '));
            }
        }
        flush(loose);
    }

    private void flush(StringBuilder loose) {
        text.block(null, loose.toString());
        loose.setLength(0);
    }

    private void block(Element element) {
        switch (element.name()) {
            case "p", "dd", "dt", "pre", "address" -> text.block(null, inline(element));
            case "hl1", "hl2", "h1", "h2", "h3", "h4", "h5", "h6" ->
                    text.block(Role.HEADING, inline(element));
            case "media" -> {
                for (Element caption : element.below("media-caption")) {
                    text.block(Role.CAPTION, inline(caption));
                }
                element.below("media-producer").forEach(each -> text.leaveOut(each.text()));
            }
            case "media-caption", "figcaption", "caption" ->
                    text.block(Role.CAPTION, inline(element));
            case "ul", "ol" -> list(element);
            case "tr" -> {
                var cells = new ArrayList<String>();
                element.children().forEach(cell -> cells.add(inline(cell).strip()));
                text.line(Role.TABLE, String.join(" | ", cells));
            }
            case "table" -> {
                text.endLines();
                write(element);
                text.endLines();
            }
            case "fn" -> text.block(Role.FOOTNOTE, inline(element));
            case "script", "style", "head", "title", "nitf-table-metadata", "ednote" ->
                    text.leaveOut(element.text());
            default -> write(element);
        }
    }

    private void list(Element list) {
        int n = 1;
        text.endLines();
        for (Element item : list.children().toList()) {
            String marker = list.is("ol") ? n++ + ". " : "• ";
            text.line(Role.LIST, marker + inline(item));
        }
        text.endLines();
    }

    private static boolean isInline(String name) {
        return switch (name) {
            case "a",
                    "alt-code",
                    "b",
                    "br",
                    "chron",
                    "city",
                    "classifier",
                    "cite",
                    "code",
                    "copyrite",
                    "country",
                    "del",
                    "em",
                    "event",
                    "frac",
                    "function",
                    "i",
                    "ins",
                    "lang",
                    "location",
                    "money",
                    "num",
                    "object.title",
                    "org",
                    "person",
                    "pronounce",
                    "q",
                    "region",
                    "s",
                    "span",
                    "state",
                    "strike",
                    "strong",
                    "sub",
                    "sublocation",
                    "sup",
                    "u",
                    "virtloc",
                    "name.given",
                    "name.family",
                    "small",
                    "mark",
                    "abbr" ->
                    true;
            default -> false;
        };
    }

    private void inline(Element element, StringBuilder words) {
        switch (element.name()) {
            case "br" -> words.append('\n');
            case "del", "s", "strike" -> text.leaveOut(element.text());
            case "sup" -> words.append(Script.RAISED.set(gathered(element)));
            case "sub" -> words.append(Script.LOWERED.set(gathered(element)));
            default -> gather(element, words);
        }
    }

    private void gather(Element element, StringBuilder words) {
        for (Object each : element.content()) {
            if (each instanceof Element child) {
                if (!isInline(child.name())) {
                    words.append(' ');
                }
                inline(child, words);
            } else {
                words.append(each.toString().replace('\n', ' '));
            }
        }
    }

    private String gathered(Element element) {
        var words = new StringBuilder();
        gather(element, words);
        return words.toString();
    }

    private String inline(Element element) {
        var words = new StringBuilder();
        inline(element, words);
        return words.toString();
    }
}
