package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The check of one article as a file. */
abstract class ReportContract {

    private static final String COPY =
            "Łódź and Київ signed thirteen agreements. ✓ Naïve “quotes”, <b>tags</b> & é e\u0301.\n\n"
                    + "The ships are late.";

    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @LocalServerPort private int port;

    private Person editor;
    private ArticleView article;
    private Visitor visitor;

    @BeforeEach
    void somethingWasFound() {
        editor = cast.editor();
        article = newsroom.article(COPY + " " + System.nanoTime(), editor);
        ClaimView claim = newsroom.claim(article, "thirteen agreements", editor);
        AnnotationView sent =
                newsroom.submitted(claim, AnnotationFixtures.proposing(Verdict.INACCURATE), editor);
        newsroom.approved(sent, cast.reviewer());
        visitor = Visitor.at(port).signedIn(editor);
    }

    @Test
    void saysInHtmlWhatThePaperSaysAndNeedsNothingElse() {
        HttpResponse<String> file = visitor.get("/articles/" + article.id() + "/report.html");
        Document report = Jsoup.parse(file.body());
        Document paper = Jsoup.parse(visitor.get("/articles/" + article.id() + "/paper").body());
        paper.select(".acts").remove();

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(report.select("main").text().replaceAll("\\d\\d:\\d\\d", ""))
                .isEqualTo(paper.select("main").text().replaceAll("\\d\\d:\\d\\d", ""));
        assertThat(report.select("script, link, img, [src], a[href^=/]")).isEmpty();
        assertThat(report.select("html").attr("lang")).isEqualTo("en");
        assertThat(report.select("style").html()).contains("@page");
    }

    @Test
    void saysTheSameInATaggedPdfWithItsFontsInIt() throws IOException {
        byte[] file = visitor.bytes("/articles/" + article.id() + "/report.pdf");

        try (PDDocument pdf = Loader.loadPDF(file)) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Łódź and Київ signed", "“quotes”, <b>tags</b> &", "✓", "naccurate");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(article.title());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            for (var page : pdf.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }
}
