package newsroom.sic.intake.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;

/** Files that were made to do harm, each as small as it can be. */
final class Hostile {

    static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private Hostile() {}

    static byte[] docx(String documentXml) {
        return zip(Map.of("word/document.xml", documentXml.getBytes(UTF_8)));
    }

    /** Its text asks for a file, or an address, by an entity. */
    static byte[] externalEntity(String address) {
        return ("<!DOCTYPE nitf [<!ENTITY x SYSTEM \""
                        + address
                        + "\">]><nitf><body>"
                        + "<body.content><p>Stolen: &x;</p></body.content></body></nitf>")
                .getBytes(UTF_8);
    }

    /** Asks for the declarations themselves. */
    static byte[] externalSubset(String address) {
        return ("<!DOCTYPE nitf SYSTEM \""
                        + address
                        + "\"><nitf><body><body.content><p>Words."
                        + "</p></body.content></body></nitf>")
                .getBytes(UTF_8);
    }

    static byte[] billionLaughs() {
        var xml = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><rss><channel><item><title>&l11;</title></item></channel></rss>")
                .toString()
                .getBytes(UTF_8);
    }

    static byte[] quadratic() {
        return ("<!DOCTYPE rss [<!ENTITY a \""
                        + "a".repeat(100_000)
                        + "\">]><rss><channel><item>"
                        + "<title>"
                        + "&a;".repeat(100_000)
                        + "</title></item></channel></rss>")
                .getBytes(UTF_8);
    }

    static byte[] nestedXml(int deep) {
        return ("<rss>" + "<a>".repeat(deep) + "</a>".repeat(deep) + "</rss>").getBytes(UTF_8);
    }

    /** A thousand and more to one. */
    static byte[] wordBomb() {
        return docx(
                "<w:document "
                        + WORD
                        + "><w:body>"
                        + " ".repeat(200_000_000)
                        + "</w:body></w:document>");
    }

    /** Within all bounds but that of memory. */
    static byte[] manyElements() {
        var xml = new StringBuilder("<w:document " + WORD + "><w:body>");
        for (int i = 0; i < 990_000; i++) {
            xml.append("<w:p a='").append(i).append("'/>");
        }
        return docx(xml.append("</w:body></w:document>").toString());
    }

    static byte[] rtf(int deep) {
        return ("{\\rtf1 " + "{".repeat(deep) + "}".repeat(deep) + "}").getBytes(ISO_8859_1);
    }

    static byte[] json(int deep) {
        return ("{\"uri\":\"x\",\"headline\":\"h\",\"a\":"
                        + "[".repeat(deep)
                        + "]".repeat(deep)
                        + "}")
                .getBytes(UTF_8);
    }

    static byte[] mail(int deep) {
        var mail = new StringBuilder("From: a@example.org\r\nSubject: s\r\nDate: x\r\n");
        for (int i = 0; i < deep; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("\r\n\r\nwords").toString().getBytes(UTF_8);
    }

    static byte[] html(int deep) {
        return ("<feed><entry><title>t</title><content type=\"html\">"
                        + "&lt;div&gt;".repeat(deep)
                        + "Words at the bottom.</content></entry></feed>")
                .getBytes(UTF_8);
    }

    /**
     * Its form asks for a file or an address, its catalog runs a script, and a file is attached.
     */
    static byte[] busyPdf(String address) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Words on a page.");
                content.endText();
            }
            var catalog = document.getDocumentCatalog();
            catalog.setOpenAction(new PDActionJavaScript("app.launchURL('" + address + "')"));
            var xfa = new COSStream();
            try (var entity = xfa.createOutputStream()) {
                entity.write(externalEntity(address));
            }
            var form = new PDAcroForm(document);
            form.setXFA(new PDXFAResource(xfa));
            catalog.setAcroForm(form);
            var file = new PDComplexFileSpecification();
            file.setFile("attached.txt");
            file.setEmbeddedFile(
                    new PDEmbeddedFile(
                            document,
                            new ByteArrayInputStream("Words in a file.".getBytes(UTF_8))));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("attached.txt", file));
            var names = new PDDocumentNameDictionary(catalog);
            names.setEmbeddedFiles(files);
            catalog.setNames(names);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] lists(int deep) {
        return ("<html><body>" + "<ul><li>x".repeat(deep)).getBytes(UTF_8);
    }

    /** As many words in a name and entities in a text as nobody writes. */
    static byte[] flood() {
        return ("<html><body><p class='"
                        + "x ".repeat(500_000)
                        + "'>"
                        + "&amp;".repeat(200_000)
                        + "</p><p>"
                        + "a<br>b<br><br>".repeat(10_000)
                        + "</p>")
                .getBytes(UTF_8);
    }

    static byte[] signIn() {
        return ("<title>Sign in</title><h1>Sign in to read on</h1><form><input type=password></form>"
                        + "<p>No account yet? Register for free, and read five articles a month.</p>")
                .getBytes(UTF_8);
    }

    static byte[] lockedPdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] scannedPdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that it has a million pages, and lists itself as one of them. */
    static byte[] loopingPdf() {
        return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Count 1000000/Kids[2 0 R 2 0 R]>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
                .getBytes(ISO_8859_1);
    }

    /**
     * A page whose content is a form that draws itself, and again: two to the power of its depth.
     */
    static byte[] recursivePdf() {
        return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
        /Resources<</XObject<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 5>>stream
        /F Do
        endstream endobj
        5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]
        /Resources<</XObject<</F 5 0 R>>>>/Length 11>>stream
        /F Do /F Do
        endstream endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """
                .getBytes(ISO_8859_1);
    }

    /** Draws 15,000 times what takes 10,000 steps: within every bound but that of time. */
    static byte[] laboriousPdf() {
        String draw = "/F Do ".repeat(15_000);
        String steps = "n ".repeat(10_000);
        return """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R
        /Resources<</XObject<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length %d>>stream
        %s
        endstream endobj
        trailer<</Root 1 0 R>>
        %%%%EOF
        """
                .formatted(draw.length(), draw, steps.length(), steps)
                .getBytes(ISO_8859_1);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] manyEntries(int count) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
