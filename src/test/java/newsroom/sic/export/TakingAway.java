package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.Lasting;
import newsroom.sic.account.NewToken;
import newsroom.sic.account.Person;
import newsroom.sic.account.Scope;
import newsroom.sic.account.Tokens;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who takes files away from a desk with everything on it. */
public abstract class TakingAway {

    protected static final String HOSTILE =
            "=HYPERLINK(\"https://example.org\",\"say, \"\"sic\"\"; 🗞️ שלום \u202Eabc\u202C e\u0301\")";

    @LocalServerPort protected int port;
    @Autowired protected Cast cast;
    @Autowired protected Articles articles;
    @Autowired protected Claims claims;
    @Autowired protected Annotations annotations;
    @Autowired protected Reviews reviews;
    @Autowired protected Seals seals;
    @Autowired protected JdbcTemplate jdbc;
    @Autowired protected Tokens tokens;

    protected Bench bench;
    protected Person editor;
    protected Person reviewer;
    protected Visitor visitor;

    @BeforeEach
    void openTheDesk() {
        bench = new Bench(articles, claims, annotations, reviews, seals, jdbc);
        editor = cast.editor();
        reviewer = cast.reviewer();
        visitor = Visitor.at(port).signedIn(editor);
    }

    protected byte[] body(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }

    protected List<Map<String, String>> csv(String path) {
        return rows(body(path));
    }

    /** The answer to a program of the editor's. */
    protected HttpResponse<String> asProgram(String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + token())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token() {
        return tokens.make(new NewToken("export", Set.of(Scope.READ), Lasting.MONTH), editor)
                .secret();
    }

    protected static List<Map<String, String>> rows(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return rows(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Map<String, String>> rows(byte[] file) {
        List<List<String>> rows = CsvReader.COMMONS.read(file);
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.getFirst().get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    protected Instant stored(String table, String column, long id) {
        return Objects.requireNonNull(
                        jdbc.queryForObject(
                                "select " + column + " from " + table + " where id = ?",
                                OffsetDateTime.class,
                                id))
                .toInstant();
    }

    protected static String text() {
        return "The headline of it\n\nSome say 13 agreements were concluded. "
                + HOSTILE
                + " he said.\n\nMore of it.";
    }

    protected static Finding finding(@Nullable Verdict verdict) {
        return new Finding(
                Issue.FIGURE, Severity.HIGH, "- one\n- two; \"three\", 🗞️ שלום", "=2+2", verdict);
    }
}
