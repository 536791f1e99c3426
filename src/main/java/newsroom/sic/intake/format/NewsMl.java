package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;

/** NewsML-G2 (IPTC): a news item, or a message that carries several. */
final class NewsMl {

    private static final String META = "NewsML-G2 contentMeta: ";
    private static final String ITEM = "NewsML-G2 itemMeta: ";

    private NewsMl() {}

    static List<Piece> read(byte[] xml) {
        Element root = Xml.parse(xml);
        List<Element> items = root.is("newsItem") ? List.of(root) : root.below("newsItem");
        List<Piece> pieces = new ArrayList<>();
        for (Element item : items) {
            Piece piece = piece(item);
            if (!piece.text().isBlank()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static Piece piece(Element item) {
        var text = new PieceText();
        item.first("contentMeta").ifPresent(meta -> contentMeta(meta, text));
        item.first("itemMeta").ifPresent(meta -> itemMeta(meta, text));
        item.first("rightsInfo", "copyrightHolder")
                .ifPresent(e -> text.state(Field.CREDIT, named(e), "NewsML-G2 rightsInfo"));
        text.state(Field.LANGUAGE, item.attribute("lang"), "NewsML-G2 xml:lang");

        var body = new PieceText();
        item.children("contentSet")
                .flatMap(Element::children)
                .forEach(content -> content(content, body, body));
        if (body.isEmpty()) {
            return body.piece();
        }
        item.first("contentMeta", "headline")
                .ifPresent(headline -> {
                    if (!body.holds(headline.text())) {
                        text.block(Role.HEADLINE, headline.text());
                    }
                });
        item.children("contentSet")
                .flatMap(Element::children)
                .forEach(content -> content(content, text, text));
        return text.piece();
    }

    private static void content(Element content, PieceText stated, PieceText text) {
        switch (content.name()) {
            case "inlineXML" -> {
                Optional<Element> nitf = content.first("nitf");
                if (nitf.isPresent()) {
                    Nitf.write(nitf.get(), text);
                } else {
                    new XmlText(text).write(content);
                }
            }
            case "inlineData" -> {
                String type = content.attribute("contenttype");
                if (type.isEmpty() || type.startsWith("text/plain")) {
                    text.block(null, content.raw());
                } else if (type.startsWith("text/html")) {
                    HtmlText.write(content.raw(), text);
                }
            }
            default -> stated.leaveOut(content.attribute("href"));
        }
    }

    private static void contentMeta(Element meta, PieceText text) {
        meta.first("headline")
                .ifPresent(e -> text.state(Field.HEADLINE, e.text(), META + "headline"));
        meta.first("by").ifPresent(e -> text.state(Field.BYLINE, e.text(), META + "by"));
        meta.first("creator").ifPresent(e -> text.state(Field.BYLINE, named(e), META + "creator"));
        meta.first("infoSource")
                .ifPresent(e -> text.state(Field.OUTLET, named(e), META + "infoSource"));
        meta.first("dateline")
                .ifPresent(e -> text.state(Field.DATELINE, e.text(), META + "dateline"));
        meta.first("located")
                .ifPresent(e -> text.state(Field.DATELINE, named(e), META + "located"));
        meta.first("creditline")
                .ifPresent(e -> text.state(Field.CREDIT, e.text(), META + "creditline"));
        meta.first("language")
                .ifPresent(e -> text.state(Field.LANGUAGE, e.attribute("tag"), META + "language"));
        meta.first("slugline").ifPresent(e -> text.leaveOut(e.text()));
    }

    private static void itemMeta(Element meta, PieceText text) {
        meta.first("provider")
                .ifPresent(e -> text.state(Field.OUTLET, named(e), ITEM + "provider"));
        for (String day : new String[] {"firstCreated", "versionCreated"}) {
            meta.first(day).ifPresent(e -> text.state(Field.PUBLISHED_ON, e.text(), ITEM + day));
        }
        meta.children("title").forEach(e -> text.state(Field.HEADLINE, e.text(), ITEM + "title"));
        meta.children("link")
                .filter(link -> link.attribute("rel").endsWith("canonical"))
                .forEach(link -> text.state(Field.ADDRESS, link.attribute("href"), ITEM + "link"));
        meta.children("edNote").forEach(note -> text.leaveOut(note.text()));
    }

    /** A name for people before one for programs. */
    private static String named(Element concept) {
        return concept.first("name")
                .map(Element::text)
                .filter(name -> !name.isEmpty())
                .orElse(concept.attribute("literal"));
    }
}
