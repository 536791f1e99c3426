package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is struck out, hidden, raised or lowered: no figure is made that nobody wrote. */
class AsMeantTest {

    private static final String PROSE =
            "<p>The port authority counted the ferries on Tuesday, and told reporters how many of them had left"
                    + " the harbour since the night, when the storm was at its worst, and how many had not.</p>"
                    + "<p>“None of them keeps a ship from loading,” said the deputy head of the authority, who"
                    + " had come to the quay with the pilots, “and all of them will leave by Friday.”</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<del>30</del><ins>41</ins> million | 41 million | 30",
                "<s>30</s>41 million | 41 million | 30",
                "<strike>30</strike>41 million | 41 million | 30",
                "<span style='text-decoration: line-through'>30</span>41 million | 41 million | 30",
                "41<span hidden>99</span> million | 41 million | 99",
                "41<span style='display: none'>99</span> million | 41 million | 99",
                "10<sup>6</sup> people | 10⁶ people | ''",
                "10<sup>-6</sup> metres | 10⁻⁶ metres | ''",
                "19<sup>99</sup> euros | 19⁹⁹ euros | ''",
                "1<sup>1</sup>/<sub>2</sub> miles | 1¹/₂ miles | ''",
                "the 1<sup>st</sup> of June | the 1st of June | ''",
                "M<sup>me</sup> Roux and H<sub>2</sub>O | Mme Roux and H₂O | ''",
                "14 members<sup>1,2</sup> came | 14 members¹,² came | ''",
                "14 members<sup>[1]</sup> came | 14 members[1] came | ''",
            })
    void readsPagesFeedsMailsAndBooksAsTheyWereMeant(String html, String words, String leftOut)
            throws IOException {
        String line = "<p>They say that " + html + ", and said so before.</p>";

        for (Piece piece :
                List.of(
                        read(
                                Format.HTML,
                                "<html><body><article>"
                                        + PROSE
                                        + line
                                        + PROSE.toUpperCase(java.util.Locale.ROOT)),
                        read(
                                Format.EML,
                                "From: a@b.example\nSubject: x\nDate: Thu, 15 Jan 2026 09:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
                                        + line),
                        read(
                                Format.RSS,
                                "<rss version='2.0'><channel><item><description><![CDATA["
                                        + line
                                        + "]]></description></item></channel></rss>"),
                        Epub.read(book(line)))) {
            assertThat(piece.text()).contains("They say that " + words + ", and said so before.");
            assertThat(piece.leftOut().lines()).containsAll(leftOut.lines().toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "~~12~~13 ships | 13 ships | 12",
                "<del>12</del><ins>13</ins> ships | 13 ships | 12",
                "10<sup>6</sup> ships | 10⁶ ships | ''",
                "H<sub>2</sub>O and H~2~O | H₂O and H~2~O | ''",
            })
    void readsMarkdownAsItWasMeant(String source, String words, String leftOut) {
        Piece piece = Markdown.read(("They met " + source + ".\n").getBytes(UTF_8));

        assertThat(piece.text()).isEqualTo("They met " + words + ".\n");
        assertThat(piece.leftOut().lines()).containsAll(leftOut.lines().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:rPr><w:strike/></w:rPr> | 66 ships | 55",
                "<w:rPr><w:dstrike w:val='true'/></w:rPr> | 66 ships | 55",
                "<w:rPr><w:vanish/></w:rPr> | 66 ships | 55",
                "<w:rPr><w:rStyle w:val='Gone'/></w:rPr> | 66 ships | 55",
                "<w:rPr><w:rStyle w:val='Gone'/><w:strike w:val='0'/></w:rPr> | 5566 ships | ''",
                "<w:rPr><w:rStyle w:val='Up'/></w:rPr> | ⁵⁵66 ships | ''",
                "<w:rPr><w:vertAlign w:val='subscript'/></w:rPr> | ₅₅66 ships | ''",
            })
    void readsWordAsItWasMeant(String properties, String words, String leftOut) throws IOException {
        String styles =
                "<w:styles xmlns:w='w'><w:style w:styleId='Struck'><w:rPr><w:strike/></w:rPr></w:style>"
                        + "<w:style w:styleId='Gone'><w:basedOn w:val='Struck'/></w:style>"
                        + "<w:style w:styleId='Up'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style></w:styles>";
        String document =
                "<w:document xmlns:w='w'><w:body><w:p><w:r>"
                        + properties
                        + "<w:t>55</w:t></w:r><w:r><w:t>66 ships</w:t></w:r></w:p></w:body></w:document>";

        Piece piece =
                Docx.read(zip(Map.of("word/styles.xml", styles, "word/document.xml", document)));

        assertThat(piece.text()).isEqualTo(words + "\n");
        assertThat(piece.leftOut()).isEqualTo(leftOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\strike 55}66 ships | 66 ships | 55",
                "\\strike 55\\strike0 66 ships | 66 ships | 55",
                "\\striked1 55\\plain 66 ships | 66 ships | 55",
                "{\\v 55}66 ships | 66 ships | 55",
                "10\\super 6\\nosupersub  ships | 10⁶ ships | ''",
                "10{\\up6 6} ships | 10⁶ ships | ''",
                "CO{\\sub 2} ships | CO₂ ships | ''",
            })
    void readsRtfAsItWasMeant(String source, String words, String leftOut) {
        Piece piece = Rtf.read(("{\\rtf1\\ansi " + source + "\\par}").getBytes(UTF_8));

        assertThat(piece.text()).isEqualTo(words + "\n");
        assertThat(piece.leftOut()).isEqualTo(leftOut);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10<sup>6</sup> votes, CO<sub>2</sub> | 10⁶ votes, CO₂ | ''",
                "<del>30</del><ins>41</ins> votes | 41 votes | 30",
            })
    void readsTheIndustrysXmlAsItWasMeant(String source, String words, String leftOut) {
        Piece piece =
                read(
                        Format.NITF,
                        "<nitf><body><body.content><p>"
                                + source
                                + "</p></body.content></body></nitf>");

        assertThat(piece.text()).isEqualTo(words + "\n");
        assertThat(piece.leftOut()).isEqualTo(leftOut);
    }

    private static Piece read(Format format, String source) {
        return Formats.read(format, source.getBytes(UTF_8)).getFirst();
    }

    private static byte[] book(String line) throws IOException {
        return zip(
                Map.of(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path='a.opf'/></rootfiles></container>",
                        "a.opf",
                        "<package><manifest><item id='x' href='x.xhtml' media-type='application/xhtml+xml'/></manifest>"
                                + "<spine><itemref idref='x'/></spine></package>",
                        "x.xhtml",
                        "<html><head><meta charset='utf-8'></head><body>"
                                + line
                                + "</body></html>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
