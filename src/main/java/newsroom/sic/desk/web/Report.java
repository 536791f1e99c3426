package newsroom.sic.desk.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * The paper of an article as a file of its own, which needs neither Sic nor anything else to be
 * read: HTML with its style in it, or a tagged PDF with its fonts in it.
 */
@Component
class Report {

    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final List<Face> FACES =
            List.of(
                    new Face("DejaVuSerif", "Report", 400, false),
                    new Face("DejaVuSerif-Bold", "Report", 700, false),
                    new Face("DejaVuSerif-Italic", "Report", 400, true),
                    new Face("DejaVuSans", "Signs", 400, false),
                    new Face("DejaVuSans-Bold", "Signs", 700, false));

    private final ITemplateEngine engine;
    private final String style;

    Report(ITemplateEngine engine) throws IOException {
        this.engine = engine;
        this.style = new ClassPathResource("report.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private record Face(String file, String family, int weight, boolean italic) {}

    String html(
            PaperPage page,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        return document(page, locale, request, response).outerHtml();
    }

    /** Letters that no font at hand has are shown as boxes: DejaVu has no Chinese or Japanese. */
    void pdf(
            PaperPage page,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            OutputStream to)
            throws IOException {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.withW3cDocument(
                new W3CDom().fromJsoup(document(page, locale, request, response)), null);
        // nothing is fetched: what a text names is not the server's to visit
        pdf.useUriResolver((base, uri) -> null);
        for (Face face : FACES) {
            pdf.useFont(
                    () -> font(face.file()),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Sic");
        pdf.toStream(to);
        pdf.run();
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource(FONTS + file + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Document document(
            PaperPage page,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var exchange =
                JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response);
        String main =
                engine.process(
                        "desk/paper",
                        Set.of("main"),
                        new WebContext(exchange, locale, Map.of("page", page)));
        Document report = Document.createShell("");
        report.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
        report.getElementsByTag("html").attr("lang", locale.toLanguageTag());
        report.title(page.article().title());
        Element head = report.head();
        head.prependElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta")
                .attr("name", "description")
                .attr("content", page.article().title());
        head.appendElement("style").appendChild(new DataNode(style));
        report.body().append(main);
        report.select(".acts").remove();
        return report;
    }
}
