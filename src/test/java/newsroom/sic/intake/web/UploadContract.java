package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uploads as they come over the wire, where the server has limits of its own. */
abstract class UploadContract {

    private static final String BOUNDARY = "a-line-that-no-copy-holds";

    @Autowired private Cast cast;
    @Autowired private Articles articles;
    @LocalServerPort private int port;

    private Visitor visitor = Visitor.at(0);

    @BeforeEach
    void comesIn() {
        visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/articles/import");
    }

    @Test
    void takesABatchOfManyFiles() throws Exception {
        List<String> texts =
                Collections.nCopies(120, "").stream().map(none -> ArticleFixtures.text()).toList();

        HttpResponse<String> answer = send(texts.stream().map(t -> t.getBytes(UTF_8)).toList());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#receipts").text())
                .isEqualTo("120 brought in, 0 there before, 0 refused");
        assertThat(texts).allMatch(text -> articles.withText(text).isPresent());
    }

    @Test
    @DisplayName("case 20: a file that is larger than Sic reads is refused by name, others come in")
    void refusesALargeFileByName() throws Exception {
        String good = ArticleFixtures.text();
        byte[] large = "A sentence. ".repeat(500_000).getBytes(UTF_8);

        HttpResponse<String> answer = send(List.of(large, good.getBytes(UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("copy-0.txt is larger than 5 MB.");
        assertThat(articles.withText(good)).isPresent();
    }

    @Test
    @DisplayName(
            "case 20: a file that is larger than the server takes is refused with a clear page")
    void refusesAnOversizeFileWithAPage() throws Exception {
        HttpResponse<String> answer = send(List.of(new byte[51 * 1024 * 1024]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).containsIgnoringCase("large");
    }

    @Test
    @DisplayName("case 20: a request that is larger than the server takes is refused likewise")
    void refusesAnOversizeRequestWithAPage() throws Exception {
        byte[] nine = new byte[9 * 1024 * 1024];

        HttpResponse<String> answer = send(Collections.nCopies(6, nine));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).containsIgnoringCase("large");
    }

    @Test
    @DisplayName("case 20: a request of too many parts is refused with a clear page")
    void refusesTooManyPartsWithAPage() throws Exception {
        HttpResponse<String> answer = send(Collections.nCopies(2_000, new byte[] {'x'}));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).select("main").text()).isNotEmpty();
    }

    @Test
    @DisplayName("case 42: an upload without its token is refused")
    void refusesAnUploadWithoutItsToken() throws Exception {
        String text = ArticleFixtures.text();

        HttpResponse<String> answer = send(List.of(text.getBytes(UTF_8)), "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(articles.withText(text)).isEmpty();
    }

    @Test
    void refusesABodyThatIsNoMultipart() throws Exception {
        HttpResponse<String> answer =
                post("--" + BOUNDARY + "\r\nContent-Disposition: form-da", visitor);

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    private HttpResponse<String> send(List<byte[]> files) throws Exception {
        return send(files, visitor.token().orElseThrow());
    }

    private HttpResponse<String> send(List<byte[]> files, String token) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token.getBytes(UTF_8));
        part(body, "name=\"encoding\"", new byte[0]);
        for (int i = 0; i < files.size(); i++) {
            part(body, "name=\"file\"; filename=\"copy-" + i + ".txt\"", files.get(i));
        }
        body.write(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return post(body.toByteArray(), visitor);
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content)
            throws IOException {
        body.write(
                ("--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; "
                                + disposition
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.write(content);
        body.write("\r\n".getBytes(UTF_8));
    }

    private HttpResponse<String> post(String body, Visitor by) throws Exception {
        return post(body.getBytes(UTF_8), by);
    }

    private HttpResponse<String> post(byte[] body, Visitor by) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/articles/import"))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .header("Accept", "text/html")
                        .header("Cookie", "sic=" + by.session().orElseThrow())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
