package newsroom.sic.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nstartxref\n9\n%%EOF\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>Words.</div>",
                "  <p class='a'>Words.</p>",
                "<article><h1>Words</h1></article>",
                "<!-- saved -->\n<!---->\n<p>Words.</p>",
                "<?xml version='1.0'?>\n<!-- x --><section>Words.</section>",
                "<!DOCTYPE html><html><body>Words.",
                "<script>var a = 1;</script><h1>Words</h1>"
            })
    void takesAFragmentOfAPageForAPage(String words) {
        assertThat(Sniffer.of("page.html", words.getBytes(UTF_8))).isEqualTo(Format.HTML);
        assertThat(Sniffer.of("page", words.getBytes(UTF_8))).isEqualTo(Format.HTML);
    }

    @Test
    void readsOnBehindALongComment() {
        String page = "<!-- " + "licence ".repeat(5_000) + "-->\n<p>Words.</p>";

        assertThat(Sniffer.of("page.htm", page.getBytes(UTF_8))).isEqualTo(Format.HTML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "notes.txt~<div>Words.</div>",
                "notes.txt~<!-- x --><html><body>Words.",
                "notes.md~<!DOCTYPE html><title>Words</title>",
                "rows.csv~<html><table><tr><td>text</td></tr></table></html>",
                "notes.txt~<?xml version='1.0'?><nitf><body/></nitf>",
                "notes.txt~<rss><channel/></rss>",
                "notes.txt~{\"uri\": \"x\", \"headline\": \"Words\"}",
                "notes.txt~%PDF-1.7",
                "notes.txt~{\\rtf1 Words.}",
                "page.html~%PDF-1.7"
            })
    void case21_refusesWhatIsCalledOtherwise(String name, String words) {
        assertThat(reason(name, words.getBytes(UTF_8))).isEqualTo("called-otherwise");
    }

    @Test
    void case21_looksThroughTwoBytesALetter() {
        assertThat(reason("notes.txt", "<html><p>Words.".getBytes(UTF_16LE)))
                .isEqualTo("called-otherwise");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "notes.txt~< 5 people were there.~TEXT",
                "notes.txt~{Words in braces}~TEXT",
                "memo.txt~From: A\\nTo: B\\nSubject: C\\n\\nWords.~TEXT",
                "read.md~<p align='center'>Words.</p>~MARKDOWN",
                "old.eml~Subject: Words\\n\\nWords.~EML",
                "box.eml~From a@example.org Wed Jul 20 17:35:09 2016\\nReceived: x\\n\\nWords.~EML"
            })
    void leavesToTheNameWhatIsTextAllTheSame(String name, String words, Format format) {
        byte[] bytes = words.replace("\\n", "\n").getBytes(UTF_8);

        assertThat(Sniffer.of(name, bytes)).isEqualTo(format);
    }

    @Test
    void case21_refusesAZipBehindAnotherFormat() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setComment("behind");
            zip.putNextEntry(new ZipEntry("a.txt"));
        }

        assertThat(reason("a.pdf", joined(PDF, out.toByteArray()))).isEqualTo("two-at-once");
        assertThat(reason("a.html", joined("<p>Words.</p>", out.toByteArray())))
                .isEqualTo("two-at-once");
        assertThat(reason("a.txt", joined("Words.", out.toByteArray()))).isEqualTo("two-at-once");
    }

    @Test
    void case21_refusesAPdfThatIsAPageAndAPageThatIsAPdf() {
        String within = "%PDF-1.4\n<script>alert(1)</script>\n" + PDF;
        String around = "<!-- " + PDF + " --><p>Words.</p>";

        assertThat(reason("a.pdf", within.getBytes(ISO_8859_1))).isEqualTo("two-at-once");
        assertThat(reason("a.html", around.getBytes(ISO_8859_1))).isEqualTo("two-at-once");
        assertThat(reason("a.txt", ("Words. " + PDF).getBytes(ISO_8859_1)))
                .isEqualTo("two-at-once");
    }

    private static byte[] joined(String front, byte[] back) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(front.getBytes(ISO_8859_1));
        out.writeBytes(back);
        return out.toByteArray();
    }

    private static String reason(String name, byte[] bytes) {
        return catchThrowableOfType(Unreadable.class, () -> Sniffer.of(name, bytes)).reason();
    }
}
