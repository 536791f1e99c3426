package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willAnswer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import newsroom.sic.account.Person;
import newsroom.sic.account.Tokens;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.AnnotationRecords;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.ClaimPlace;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The store fails after so many rows; a whole file ends as the documentation says. */
@OnH2
class BrokenFileTest {

    @LocalServerPort private int port;
    @Autowired private Cast cast;
    @MockitoBean private AnnotationRecords annotations;

    @Autowired private Tokens tokens;

    private Visitor visitor;
    private Person editor;

    @BeforeEach
    void comeIn() {
        editor = cast.editor();
        visitor = Visitor.at(port).signedIn(editor);
    }

    private RawClient client(String path) {
        return path.startsWith("/api/")
                ? RawClient.at(port, tokens, editor)
                : RawClient.at(port, visitor);
    }

    @Test
    @DisplayName("case 13: a client sees an error when a row fails in the middle")
    void breaksTheAnswerOffWhenARowFails() {
        failAfter(5_000);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> visitor.get("/exports/annotations.csv"))
                .withCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/annotations.csv",
                "/exports/annotations.csv?excel=true",
                "/exports/annotations.jsonl",
                "/api/v1/exports/annotations.csv",
                "/api/v1/exports/annotations.jsonl"
            })
    @DisplayName(
            "case 13: a broken file lacks its last chunk, its trailer, and any word of an error")
    void addsNothingToABrokenFile(String path) throws Exception {
        failAfter(5_000);

        byte[] answer = client(path).read(path);

        String text = new String(answer, StandardCharsets.UTF_8);
        assertThat(text.lines().limit(30))
                .contains("HTTP/1.1 200 ", "Transfer-Encoding: chunked", "Trailer: Sic-Rows");
        assertThat(text.contains("\r\n0\r\n")).as(RawClient.end(answer)).isFalse();
        assertThat(text.contains("Sic-Rows: ")).as(RawClient.end(answer)).isFalse();
        assertThat(text.contains("<html")).as(RawClient.end(answer)).isFalse();
        assertThat(text.contains("\"status\"")).as(RawClient.end(answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/annotations.csv",
                "/exports/annotations.csv?excel=true",
                "/exports/annotations.jsonl",
                "/api/v1/exports/annotations.csv",
                "/api/v1/exports/annotations.jsonl"
            })
    @DisplayName("case 13: a whole file ends with the number of its rows")
    void endsAWholeFileWithTheNumberOfItsRows(String path) throws Exception {
        failAfter(Integer.MAX_VALUE);

        byte[] answer = client(path).read(path);

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exports/annotations.csv",
                "/exports/annotations.csv?excel=true",
                "/exports/annotations.jsonl",
                "/api/v1/exports/annotations.csv",
                "/api/v1/exports/annotations.jsonl"
            })
    @DisplayName("case 13: over HTTP/1.0, which cannot tell a broken file, there is none")
    void sendsNoFileOverHttp10(String path) throws Exception {
        failAfter(Integer.MAX_VALUE);

        byte[] answer = client(path).read(path, "HTTP/1.0");

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
                new ClaimPlace(1, "Headline", null, 1, 1, 1, 0, 5, "words"),
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
                null,
                AnchorState.EXACT,
                null);
    }
}
