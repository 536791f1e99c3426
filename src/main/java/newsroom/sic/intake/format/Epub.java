package newsroom.sic.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import newsroom.sic.intake.format.Xml.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** EPUB 2 and 3: the documents of its spine, one after the other, as one piece. */
final class Epub {

    private static final String WHERE = "EPUB package: ";

    private Epub() {}

    static Piece read(byte[] zip) {
        var file =
                OfficeFile.of(
                        zip,
                        name ->
                                name.matches("(?i).*\\.(opf|xml|xhtml|html|htm)")
                                        && !name.endsWith("/"));
        String opf =
                file.needed("META-INF/container.xml").below("rootfile").stream()
                        .map(root -> root.attribute("full-path"))
                        .findFirst()
                        .orElseThrow(() -> Unreadable.because("part-missing", "rootfile"));
        Element book = file.needed(opf);
        List<String> spine = spine(book, opf.substring(0, opf.lastIndexOf('/') + 1));
        refuseLocked(file, spine);
        var text = new PieceText();
        book.first("metadata").ifPresent(metadata -> state(metadata, text));
        for (String name : spine) {
            byte[] page =
                    file.part(name).orElseThrow(() -> Unreadable.because("part-missing", name));
            write(page, text);
        }
        return text.piece();
    }

    private static void state(Element metadata, PieceText text) {
        metadata.first("title")
                .ifPresent(e -> text.state(Field.HEADLINE, e.text(), WHERE + "dc:title"));
        List<String> creators = metadata.children("creator").map(Element::text).toList();
        text.state(Field.BYLINE, String.join(", ", creators), WHERE + "dc:creator");
        metadata.first("publisher")
                .ifPresent(e -> text.state(Field.OUTLET, e.text(), WHERE + "dc:publisher"));
        metadata.first("date")
                .ifPresent(e -> text.state(Field.PUBLISHED_ON, e.text(), WHERE + "dc:date"));
        metadata.first("language")
                .ifPresent(e -> text.state(Field.LANGUAGE, e.text(), WHERE + "dc:language"));
        for (String name : List.of("source", "identifier")) {
            metadata.children(name)
                    .filter(e -> e.text().startsWith("http"))
                    .forEach(e -> text.state(Field.ADDRESS, e.text(), WHERE + "dc:" + name));
        }
        metadata.first("rights")
                .ifPresent(e -> text.state(Field.CREDIT, e.text(), WHERE + "dc:rights"));
    }

    /** The documents in reading order, without the table of contents. */
    private static List<String> spine(Element book, String folder) {
        Map<String, String> files = new HashMap<>();
        book.first("manifest").stream()
                .flatMap(manifest -> manifest.children("item"))
                .filter(item -> !item.attribute("properties").contains("nav"))
                .filter(item -> item.attribute("media-type").contains("html"))
                .forEach(item ->
                        files.put(item.attribute("id"), resolved(folder, item.attribute("href"))));
        List<String> names = new ArrayList<>();
        book.first("spine").stream()
                .flatMap(spine -> spine.children("itemref"))
                .map(each -> files.get(each.attribute("idref")))
                .filter(java.util.Objects::nonNull)
                .forEach(names::add);
        return names;
    }

    /** A name within the zip; it is looked up there and nowhere else. */
    private static String resolved(String folder, String href) {
        String path = folder + URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        return path.replaceAll("(?<=^|/)\\./", "").replaceAll("[^/]+/\\.\\./", "");
    }

    private static void refuseLocked(OfficeFile file, List<String> spine) {
        file.xml("META-INF/encryption.xml")
                .ifPresent(encryption -> {
                    boolean locked =
                            encryption.below("CipherReference").stream()
                                    .anyMatch(each -> spine.contains(each.attribute("URI")));
                    if (locked) {
                        throw Unreadable.because("encrypted");
                    }
                });
    }

    private static void write(byte[] page, PieceText text) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(page), null, "");
            HtmlText.write(document.body(), text, text.isEmpty() ? Role.HEADLINE : Role.HEADING);
        } catch (IOException e) {
            throw Unreadable.because("zip-broken");
        }
    }
}
