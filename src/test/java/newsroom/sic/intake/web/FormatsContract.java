package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Attribution;
import newsroom.sic.article.Origin;
import newsroom.sic.article.Origins;
import newsroom.sic.article.Provenance;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import newsroom.sic.testing.Cast;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files of all formats, from the upload to the article's pages. */
abstract class FormatsContract extends ComingIn {

    private static final Path CORPUS = Path.of("src/test/resources/formats");

    @Autowired private Origins origins;
    @Autowired private Intake intake;

    @Test
    void bringsAWordDocumentInWithWhatItSaysOfItself() throws IOException {
        ArticleView article = brought("minutes.docx", sample("docx/changes.docx"));

        assertThat(article.details().headline()).isEqualTo("Council votes to close two libraries");
        assertThat(article.details().language()).isEqualTo("en-GB");
        assertThat(origins.of(article.id()))
                .extracting(Provenance::field, Provenance::source)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Origin.Field.HEADLINE, "Word style: Title"),
                        org.assertj.core.groups.Tuple.tuple(
                                Origin.Field.LANGUAGE, "Word proofing language"));
        assertThat(articles.text(article.id()).passages())
                .extracting(passage -> passage.kind().name())
                .startsWith("HEADLINE", "STANDFIRST", "CROSSHEAD")
                .contains("CAPTION");
    }

    @Test
    void showsWhatWasLeftOutAndHandsTheBytesOutAsTheyCame() throws IOException {
        byte[] bytes = sample("nitf/council.xml");
        ArticleView article = brought("a \"b\" ü.xml", bytes);

        Document page = page(open("/articles/" + article.id() + "/origin"));
        MvcTestResult file = open("/articles/" + article.id() + "/original");

        assertThat(page.select("#origin .leftout").text()).contains("Embargo lifted");
        assertThat(page.select("#origin tbody tr").eachText())
                .anyMatch(row -> row.equals("Dateline NITF body head: dateline EASTGATE"));
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(bytes);
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("%C3%BC.xml")
                .doesNotContain("\n");
        assertThat(file.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getResponse().getContentType()).isEqualTo("application/octet-stream");
    }

    @Test
    void takesADatelineFromTheSourceAndFromWhoeverCorrectsIt() throws IOException {
        ArticleView article = brought("dateline.xml", councilOf("A later day."));
        assertThat(article.attribution().dateline()).isEqualTo("EASTGATE");

        articles.correct(
                article.id(),
                article.version(),
                article.details(),
                new Attribution("Westgate, 3 June", article.attribution().credit()),
                editor);

        assertThat(page(open("/articles/" + article.id())).select(".head .facts").text())
                .contains("Westgate, 3 June");
        assertThat(
                        page(open("/articles/" + article.id() + "/origin"))
                                .select("#origin tbody tr")
                                .eachText())
                .anyMatch(row ->
                        row.startsWith("Dateline corrected by " + editor.displayName())
                                && row.endsWith("EASTGATE"));
    }

    @Test
    void saysWhoCorrectedWhatTheSourceSaid() throws IOException {
        ArticleView article = brought("wire.xml", sample("newsml/xhtml.xml"));
        ArticleDetails now = article.details();

        articles.correct(
                article.id(),
                article.version(),
                new ArticleDetails(
                        now.headline(), "Other", now.byline(), now.publishedOn(), "en", now.url()),
                editor);

        assertThat(
                        page(open("/articles/" + article.id() + "/origin"))
                                .select("#origin tbody tr")
                                .eachText())
                .anyMatch(row ->
                        row.startsWith("Outlet corrected by " + editor.displayName())
                                && row.endsWith("Eastgate News Service"))
                .anyMatch(row -> row.equals("Byline NewsML-G2 contentMeta: by Ada Quill"));
    }

    @Test
    @DisplayName("cases 17, 18, 21: each file of a zip stands for itself, whatever it is called")
    void takesEachFileOfAZipForItself() throws IOException {
        String text = ArticleFixtures.text();
        String other = ArticleFixtures.text();

        byte[] archive =
                zip(
                        List.of("a/one.txt", "../../two.md", "CON.docx", "in.zip", "/etc/x.png"),
                        List.of(
                                text.getBytes(UTF_8),
                                other.getBytes(UTF_8),
                                "no document".getBytes(UTF_8),
                                zip(List.of("x.txt"), List.of(new byte[] {1})),
                                "text".getBytes(UTF_8)));

        List<Receipt> receipts =
                intake.takeAll(
                        new Upload("batch.zip", archive), ArticleDetails.UNKNOWN, null, editor);

        assertThat(receipts).filteredOn(Receipt.Imported.class::isInstance).hasSize(2);
        assertThat(receipts)
                .filteredOn(Receipt.Failed.class::isInstance)
                .map(failed -> ((Receipt.Failed) failed).refusal().getMessage())
                .satisfiesExactly(
                        docx -> assertThat(docx).startsWith("batch.zip:CON.docx is called DOCX"),
                        zip -> assertThat(zip).contains("batch.zip:in.zip", "within an archive"),
                        png -> assertThat(png).contains("batch.zip:x.png", ".png"));
        assertThat(articles.withText(text)).isPresent();
    }

    @Test
    void keepsTheFileOfANextTextBesideTheFirst() throws IOException {
        long id = brought("first.txt", ArticleFixtures.text().getBytes(UTF_8)).id();
        byte[] next = sample("docx/harbour.docx");
        var copy = new MockMultipartFile("copy", "harbour.docx", null, next);
        String address = "/articles/" + id + "/revisions";

        Document preview =
                page(
                        mvc.post()
                                .uri(address + "/preview")
                                .multipart()
                                .file(copy)
                                .with(Cast.sending(editor))
                                .exchange());
        MvcTestResult taken =
                mvc.post()
                        .uri(address)
                        .param("revision", "1")
                        .param("file", "harbour.docx")
                        .param("original", preview.select("[name=original]").val())
                        .param("text", preview.select("input[name=text]").val())
                        .with(Cast.sending(editor))
                        .exchange();

        assertThat(taken).hasStatus3xxRedirection();
        assertThat(origins.original(id).orElseThrow().revision()).isEqualTo(2);
        MvcTestResult file = open("/articles/" + id + "/original");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(next);
    }

    @Test
    void takesEachRowOfATableForItself() {
        String one = ArticleFixtures.text().strip();
        String table =
                "Titel;Zeitung;Inhalt\nErste;Bote;\""
                        + one.replace("\"", "\"\"")
                        + "\"\nZweite;Bote;\n";

        MvcTestResult answer =
                mvc.post()
                        .uri("/articles/import")
                        .multipart()
                        .file(file("rows.csv", table.getBytes(UTF_8)))
                        .param("columns", "text=Inhalt, headline=Titel, outlet=Zeitung")
                        .with(Cast.sending(editor))
                        .exchange();

        assertThat(refused(answer))
                .containsExactly("rows.csv:" + rowOfTheSecond(one) + " holds no text.");
        long id = articles.withText(one + "\n").orElseThrow();
        assertThat(articles.one(id).details().headline()).isEqualTo("Erste");
        assertThat(origins.original(id).orElseThrow().size())
                .isEqualTo(table.getBytes(UTF_8).length);
    }

    private static long rowOfTheSecond(String first) {
        return 3 + first.lines().count() - 1;
    }

    private ArticleView brought(String name, byte[] bytes) {
        MvcTestResult answer = bring(file(name, bytes));
        String location = answer.getResponse().getRedirectedUrl();
        assertThat(location).as(() -> refused(answer).toString()).isNotNull();
        return articles.one(
                Long.parseLong(Objects.requireNonNull(location).replaceAll("\\D+", "")));
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).with(Cast.as(editor)).exchange();
    }

    /** The council's item with a sentence more, so that it is another text. */
    private static byte[] councilOf(String more) throws IOException {
        String item = new String(sample("nitf/council.xml"), UTF_8);
        return item.replaceFirst("</p>", " " + more + "</p>").getBytes(UTF_8);
    }

    private static byte[] sample(String name) throws IOException {
        return Files.readAllBytes(CORPUS.resolve(name));
    }

    private static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
