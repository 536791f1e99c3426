package newsroom.sic.intake.format;

import java.util.Optional;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;

/** News Industry Text Format (IPTC, 3.x): what its head says, and the body from top to tail. */
final class Nitf {

    private static final String HEAD = "NITF head";
    private static final String BODY_HEAD = "NITF body head";

    private Nitf() {}

    static Piece read(byte[] xml) {
        var text = new PieceText();
        write(Xml.parse(xml), text);
        return text.piece();
    }

    /** Also where it is carried in another format. */
    static void write(Element nitf, PieceText text) {
        Optional<Element> top = nitf.first("body", "body.head");
        top.flatMap(head -> head.first("hedline", "hl1"))
                .ifPresent(e -> text.state(Field.HEADLINE, e.text(), BODY_HEAD + ": hedline"));
        nitf.first("head").ifPresent(head -> head(head, text));
        top.ifPresent(head -> bodyHead(head, text));
        text.state(Field.LANGUAGE, nitf.attribute("lang"), "NITF xml:lang");
        nitf.first("body")
                .ifPresent(body ->
                        text.state(Field.LANGUAGE, body.attribute("lang"), "NITF xml:lang"));

        top.ifPresent(head -> top(head, text));
        var walk = new XmlText(text);
        nitf.first("body").stream()
                .flatMap(body -> body.children("body.content"))
                .forEach(walk::write);
        nitf.first("body", "body.end", "tagline")
                .ifPresent(e -> text.block(Role.FURNITURE, e.text()));
        nitf.first("head", "docdata").stream()
                .flatMap(data -> data.children("ed-msg"))
                .forEach(note -> text.leaveOut(note.attribute("info")));
    }

    private static void head(Element head, PieceText text) {
        head.first("title").ifPresent(e -> text.state(Field.HEADLINE, e.text(), HEAD + ": title"));
        head.first("pubdata")
                .ifPresent(pub -> {
                    text.state(Field.OUTLET, pub.attribute("name"), HEAD + ": pubdata");
                    text.state(
                            Field.PUBLISHED_ON,
                            pub.attribute("date.publication"),
                            HEAD + ": pubdata");
                    text.state(Field.ADDRESS, pub.attribute("ex-ref"), HEAD + ": pubdata");
                });
        head.first("docdata")
                .ifPresent(data -> {
                    for (String element : new String[] {"date.issue", "date.release"}) {
                        data.first(element)
                                .ifPresent(e ->
                                        text.state(
                                                Field.PUBLISHED_ON,
                                                e.attribute("norm"),
                                                HEAD + ": " + element));
                    }
                    data.first("doc.copyright")
                            .ifPresent(e ->
                                    text.state(
                                            Field.CREDIT,
                                            e.attribute("holder"),
                                            HEAD + ": doc.copyright"));
                });
    }

    private static void bodyHead(Element head, PieceText text) {
        head.first("byline")
                .ifPresent(e ->
                        text.state(
                                Field.BYLINE,
                                e.first("person").map(Element::text).orElse(e.text()),
                                BODY_HEAD + ": byline"));
        head.first("distributor", "org")
                .or(() -> head.first("distributor"))
                .ifPresent(e -> text.state(Field.OUTLET, e.text(), BODY_HEAD + ": distributor"));
        head.first("dateline")
                .ifPresent(e -> {
                    String day = e.first("story.date").map(Element::text).orElse("");
                    text.state(
                            Field.DATELINE,
                            e.first("location")
                                    .map(Element::text)
                                    .orElse(e.text().replace(day, "").strip()),
                            BODY_HEAD + ": dateline");
                    e.first("story.date")
                            .ifPresent(date ->
                                    text.state(
                                            Field.PUBLISHED_ON,
                                            date.attribute("norm"),
                                            BODY_HEAD + ": story.date"));
                });
        head.first("rights")
                .ifPresent(e -> text.state(Field.CREDIT, e.text(), BODY_HEAD + ": rights"));
    }

    /** What a reader sees above the copy. */
    private static void top(Element head, PieceText text) {
        head.first("hedline")
                .ifPresent(hedline -> {
                    hedline.first("hl1").ifPresent(e -> text.block(Role.HEADLINE, e.text()));
                    hedline.children("hl2").forEach(e -> text.block(null, e.text()));
                });
        head.first("abstract").ifPresent(e -> new XmlText(text).write(e));
        head.children("note").forEach(note -> text.leaveOut(note.text()));
        head.first("byline").ifPresent(e -> text.block(null, e.text()));
        head.first("dateline").ifPresent(e -> text.block(null, e.text()));
    }
}
