package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are prepared: watched, stopped, fetched, each by whom it was prepared for. */
abstract class PreparedContract extends TakingAway {

    @Autowired private Prepared prepared;
    @Autowired private Runs runs;
    @Autowired private FileStore files;
    @Autowired private Catalogue catalogue;

    @Test
    void preparesTheVeryFileThatIsSentAtOnce() throws Exception {
        long article = bench.article("Headline", null, text(), editor);
        bench.claim(article, HOSTILE, "-1\n+2", null, editor);

        for (Format format : Format.values()) {
            Run run = ready(begin("claims", format, "article", Long.toString(article)));

            HttpResponse<String> file = visitor.get("/exports/" + run.id() + "/file");
            String path =
                    "/exports/claims."
                            + (format == Format.JSON_LINES ? "jsonl?" : "csv?")
                            + (format == Format.SPREADSHEET ? "excel=true&" : "")
                            + "article="
                            + article;
            assertThat(file.body()).isEqualTo(visitor.get(path).body());
            byte[] bytes = file.body().getBytes(StandardCharsets.UTF_8);
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(file.headers().firstValue("Repr-Digest"))
                    .hasValue("sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":");
            assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(bytes.length);
            assertThat(file.headers().firstValue("Sic-Rows")).hasValue("1");
            assertThat(run.sha256()).isEqualTo(HexFormat.of().formatHex(sha256));
            assertThat(run.rows()).isEqualTo(1);
        }
    }

    @Test
    void preparesWhatChangedSinceTheLastOne() {
        long article = bench.article("Headline", null, text(), editor);
        bench.claim(article, "13 agreements", null, null, editor);
        Run first = ready(begin("claims", Format.CSV, "article", Long.toString(article)));
        ClaimView gone = bench.claim(article, "he said", null, null, editor);
        claims.remove(gone.id(), gone.version(), editor);

        Run next =
                ready(
                        prepared.begin(
                                "claims",
                                Format.CSV,
                                Map.of(
                                        "article",
                                        Long.toString(article),
                                        "changedSince",
                                        Moment.text(Objects.requireNonNull(first.snapshotAt()))),
                                editor));

        assertThat(rows(visitor.get("/exports/" + next.id() + "/file")))
                .anySatisfy(row ->
                        assertThat(row)
                                .containsEntry("claim_id", Long.toString(gone.id()))
                                .doesNotContainEntry("removed_at", ""));
    }

    @Test
    @DisplayName("one that is stopped leaves no file, and tells that it was stopped")
    void stopsOneThatIsOnItsWay() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        bench.drafts(claim.id(), 60_000, "word ".repeat(100), "x", editor);
        Run run = begin("annotations", Format.CSV, "article", Long.toString(article));
        await().until(() -> prepared.one(run.id(), editor).rows() > 0);

        Run seen = prepared.one(run.id(), editor);
        assertThat(seen.total()).isEqualTo(60_000);
        prepared.drop(run.id(), seen.version(), editor);

        assertThat(prepared.one(run.id(), editor).state()).isEqualTo(RunState.CANCELLED);
        await().until(() -> !Files.exists(files.unfinished(run.id())));
        assertThat(Files.exists(files.of(run.id()))).isFalse();
        assertThat(visitor.get("/exports/" + run.id() + "/file").statusCode()).isEqualTo(404);
        bench.removeDrafts(claim.id());
    }

    @Test
    void isItsTakersAlone() {
        Run run = ready(begin("discrepancies", Format.CSV));
        Visitor other = Visitor.at(port).signedIn(reviewer);

        assertThat(other.get("/exports/" + run.id() + "/file").statusCode()).isEqualTo(404);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> prepared.drop(run.id(), run.version(), reviewer));
        assertThat(visitor.get("/exports").body()).contains("/exports/" + run.id() + "/file");
        assertThat(other.get("/exports").body()).doesNotContain("/exports/" + run.id() + "/file");
    }

    @Test
    void tellsAfterAStartWhatWasInterrupted() throws Exception {
        Export<?, ?> claims = catalogue.named("claims");
        Run run =
                runs.begin(
                        claims,
                        (Record) Asking.record(claims.asked(), Map.of()),
                        Format.CSV,
                        true,
                        editor);
        Files.writeString(files.unfinished(run.id()), "claim_id");

        prepared.tellWhatWasInterrupted();

        assertThat(prepared.one(run.id(), editor).state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(Files.exists(files.unfinished(run.id()))).isFalse();
    }

    @Test
    void givesUpAFileWhoseDaysAreOver() {
        Run run = ready(begin("discrepancies", Format.CSV));
        jdbc.update(
                "update export_run set kept_until = current_timestamp - interval '1' day where id = ?",
                run.id());

        prepared.tidy();

        assertThat(prepared.one(run.id(), editor).isReady()).isFalse();
        assertThat(Files.exists(files.of(run.id()))).isFalse();
    }

    @Test
    @DisplayName("case 13: one in which a row fails is broken, and there is no file of it")
    void keepsNoFileInWhichARowFails() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        bench.drafts(claim.id(), 3, "word", "x", editor);
        // a day that no file can tell: five digits of a year
        jdbc.update(
                "update annotation set created_at = timestamp '12026-01-01 00:00:00' where id ="
                        + " (select min(id) from annotation where claim_id = ?)",
                claim.id());

        Run run = ended(begin("annotations", Format.CSV, "article", Long.toString(article)));

        assertThat(run.state()).isEqualTo(RunState.BROKEN);
        await().until(() -> !Files.exists(files.unfinished(run.id())));
        assertThat(Files.exists(files.of(run.id()))).isFalse();
        bench.removeDrafts(claim.id());
    }

    @Test
    void refusesWhatCannotBeRead() {
        for (Map<String, String> query :
                List.of(
                        Map.of("colour", "red"),
                        Map.of("article", "x"),
                        Map.of("status", "maybe"),
                        Map.of("changedSince", "yesterday"))) {
            assertThatExceptionOfType(Refusal.class)
                    .as("%s", query)
                    .isThrownBy(() -> prepared.begin("claims", Format.CSV, query, editor));
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> prepared.begin("secrets", Format.CSV, Map.of(), editor));
    }

    private Run begin(String name, Format format, String... query) {
        return prepared.begin(
                name, format, query.length == 0 ? Map.of() : Map.of(query[0], query[1]), editor);
    }

    private Run ready(Run run) {
        Run ended = ended(run);
        assertThat(ended.state()).isEqualTo(RunState.WHOLE);
        return ended;
    }

    private Run ended(Run run) {
        await().until(() -> !prepared.one(run.id(), editor).isRunning());
        return prepared.one(run.id(), editor);
    }
}
