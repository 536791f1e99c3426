package newsroom.sic.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;
import org.jsoup.Jsoup;

/** RSS (0.9x, 1.0 and 2.0) and Atom (RFC 4287): a piece to each item that holds words. */
final class Feed {

    private Feed() {}

    static List<Piece> rss(byte[] xml) {
        Element root = Xml.parse(xml);
        Element channel = root.first("channel").orElse(root);
        List<Element> items = new ArrayList<>(channel.children("item").toList());
        items.addAll(root.children("item").toList());
        return items.stream()
                .map(item -> rssItem(item, channel))
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }

    private static Piece rssItem(Element item, Element channel) {
        var text = new PieceText();
        String title = Jsoup.parse(said(item, "title")).text();
        text.state(Field.HEADLINE, title, "RSS item: title");
        text.state(Field.BYLINE, said(item, "creator"), "RSS item: dc:creator");
        text.state(Field.BYLINE, person(said(item, "author")), "RSS item: author");
        text.state(Field.PUBLISHED_ON, said(item, "pubDate"), "RSS item: pubDate");
        text.state(Field.PUBLISHED_ON, said(item, "date"), "RSS item: dc:date");
        text.state(Field.ADDRESS, said(item, "link"), "RSS item: link");
        item.first("guid")
                .filter(guid -> !guid.attribute("isPermaLink").equals("false"))
                .ifPresent(guid -> text.state(Field.ADDRESS, guid.text(), "RSS item: guid"));
        text.state(Field.OUTLET, said(item, "source"), "RSS item: source");
        text.state(Field.OUTLET, said(channel, "title"), "RSS channel: title");
        text.state(Field.LANGUAGE, said(item, "language"), "RSS item: dc:language");
        text.state(Field.LANGUAGE, said(channel, "language"), "RSS channel: language");
        text.state(Field.CREDIT, said(item, "credit"), "RSS item: media:credit");
        text.state(Field.CREDIT, said(channel, "copyright"), "RSS channel: copyright");
        String content =
                item.first("encoded")
                        .or(() -> item.first("description"))
                        .map(Element::raw)
                        .orElse("");
        written(text, title, content);
        if (item.first("encoded").isPresent()) {
            text.leaveOut(said(item, "description"));
        }
        return text.piece();
    }

    static List<Piece> atom(byte[] xml) {
        Element feed = Xml.parse(xml);
        return feed.children("entry")
                .map(entry -> atomEntry(entry, feed))
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }

    private static Piece atomEntry(Element entry, Element feed) {
        var text = new PieceText();
        String title = Jsoup.parse(said(entry, "title")).text();
        text.state(Field.HEADLINE, title, "Atom entry: title");
        for (Element of : List.of(entry, feed)) {
            String where = of == entry ? "Atom entry" : "Atom feed";
            of.first("author", "name")
                    .ifPresent(e -> text.state(Field.BYLINE, e.text(), where + ": author"));
            text.state(Field.LANGUAGE, of.attribute("lang"), where + ": xml:lang");
            text.state(Field.CREDIT, said(of, "rights"), where + ": rights");
        }
        text.state(Field.PUBLISHED_ON, said(entry, "published"), "Atom entry: published");
        text.state(Field.PUBLISHED_ON, said(entry, "updated"), "Atom entry: updated");
        entry.first("source", "title")
                .ifPresent(e -> text.state(Field.OUTLET, e.text(), "Atom entry: source"));
        text.state(Field.OUTLET, said(feed, "title"), "Atom feed: title");
        entry.children("link")
                .filter(link ->
                        link.attribute("rel").isEmpty()
                                || link.attribute("rel").equals("alternate"))
                .forEach(link ->
                        text.state(Field.ADDRESS, link.attribute("href"), "Atom entry: link"));
        Optional<Element> content = entry.first("content").or(() -> entry.first("summary"));
        if (content.isPresent() && content.get().attribute("type").equals("xhtml")) {
            text.block(Role.HEADLINE, title);
            new XmlText(text).write(content.get());
        } else {
            written(text, title, content.map(Element::raw).orElse(""));
        }
        return text.piece();
    }

    private static void written(PieceText text, String title, String content) {
        text.block(Role.HEADLINE, title);
        HtmlText.write(content, text);
    }

    private static String said(Element of, String name) {
        return of.first(name).map(Element::text).orElse("");
    }

    /** "mail@example.org (A Name)", as RSS wants it. */
    private static String person(String author) {
        return author.replaceAll("^\\S+@\\S+\\s*\\((.*)\\)$", "$1");
    }
}
