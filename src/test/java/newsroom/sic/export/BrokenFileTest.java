package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The store fails after so many rows; a whole file ends as the documentation says. */
@OnH2
class BrokenFileTest {

    @LocalServerPort private int port;
    @Autowired private Cast cast;
    @Autowired private Tokens tokens;
    @MockitoBean private AnnotationRecords annotations;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = Visitor.at(port).signedIn(cast.editor());
    }

    @Test
    @DisplayName("case 13: a client sees an error when a row fails in the middle")
    void breaksTheAnswerOffWhenARowFails() {
        failAfter(5_000);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> visitor.get("/exports/annotations.csv"))
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    @DisplayName(
            "case 13: a broken file lacks its last chunk, its trailer, and any word of an error")
    void addsNothingToABrokenFile() throws Exception {
        failAfter(5_000);

        byte[] answer = RawClient.at(port, visitor).read("/exports/annotations.csv");

        String text = new String(answer, StandardCharsets.UTF_8);
        assertThat(text.lines().limit(30))
                .contains("HTTP/1.1 200 ", "Transfer-Encoding: chunked", "Trailer: Sic-Rows");
        assertThat(text.contains("\r\n0\r\n")).as(RawClient.end(answer)).isFalse();
        assertThat(text.contains("Sic-Rows: ")).as(RawClient.end(answer)).isFalse();
        assertThat(text.contains("<html")).as(RawClient.end(answer)).isFalse();
        assertThat(text.contains("\"status\"")).as(RawClient.end(answer)).isFalse();
    }

    @Test
    @DisplayName("case 13: a whole file ends with the number of its rows")
    void endsAWholeFileWithTheNumberOfItsRows() throws Exception {
        failAfter(Integer.MAX_VALUE);

        byte[] answer = RawClient.at(port, visitor).read("/exports/annotations.csv");

        assertThat(RawClient.isWhole(answer, 20_000)).as(RawClient.end(answer)).isTrue();
    }

    @Test
    @DisplayName("case 13: an error before the first row is an error page")
    void answersWithAnErrorPageWhenNothingWasSentYet() {
        failAfter(0);

        var answer = visitor.get("/exports/annotations.csv");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).doesNotContain("annotation_id");
    }

    @Test
    @DisplayName("case 13: over HTTP/1.0, which cannot tell a broken file, there is none")
    void sendsNoFileOverHttp10() throws Exception {
        failAfter(Integer.MAX_VALUE);

        byte[] answer = RawClient.at(port, visitor).read("/exports/annotations.csv", "HTTP/1.0");

        assertThat(new String(answer, StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 409")
                .contains("HTTP/1.1 or later only");
    }

    @Test
    void tellsOnlyTheHeadersToWhoAsksForThem() {
        failAfter(0);

        var answer = visitor.send("HEAD", "/exports/annotations.csv", null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).isPresent();
    }

    @Test
    @DisplayName("case 13: a program's broken file breaks off too, with no problem behind its rows")
    void breaksAProgramsFileOff() {
        failAfter(5_000);

        assertThatExceptionOfType(IOException.class).isThrownBy(this::askAsAProgram);
    }

    @Test
    @DisplayName("case 13: a program's error before the first row is a problem")
    void tellsAProgramWhenNothingWasSentYet() throws Exception {
        failAfter(0);

        HttpResponse<String> answer = askAsAProgram();

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.body()).doesNotContain("annotation_id", "The store has gone");
    }

    private HttpResponse<String> askAsAProgram() throws IOException, InterruptedException {
        NewToken reads = new NewToken("files", Set.of(Scope.READ), Lasting.MONTH);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + port
                                                + "/api/v1/exports/annotations.csv"))
                        .header(
                                "Authorization",
                                "Bearer " + tokens.make(reads, cast.reader()).secret())
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private void failAfter(int rows) {
        willAnswer(
                        call -> {
                            Consumer<AnnotationRecord> taker = call.getArgument(1);
                            for (int i = 0; i < Math.min(rows, 20_000); i++) {
                                taker.accept(row(i));
                            }
                            if (rows < 20_000) {
                                throw new IllegalStateException("The store has gone");
                            }
                            return null;
                        })
                .given(annotations)
                .each(any(), any());
    }

    private static AnnotationRecord row(long id) {
        return new AnnotationRecord(
                id,
                1,
                1,
                1,
                "Headline",
                null,
                1,
                1,
                1,
                0,
                5,
                "words",
                null,
                Issue.SLIP,
                Severity.LOW,
                "body",
                null,
                null,
                ReviewState.DRAFT,
                "Editor",
                "Editor",
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
