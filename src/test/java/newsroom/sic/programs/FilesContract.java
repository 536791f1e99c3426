package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import newsroom.sic.programs.Program.Answer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a program takes away as files is what it would find one by one. */
abstract class FilesContract extends ContractOfTheApi {

    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1", "\u200B=1");

    @Test
    @DisplayName("case 9: a formula is exact for programs and harmless for spreadsheets")
    void disarmsFormulasForSpreadsheetsAlone() {
        long article = article().id();
        for (String formula : FORMULAS) {
            desk.post(
                            "/articles/" + article + "/claims",
                            json(
                                    "exact",
                                    "Monday",
                                    "statement",
                                    "x" + formula,
                                    "claimant",
                                    formula))
                    .is(201);
        }
        String path = "/exports/claims.csv?article=" + article;

        Answer exact = desk.get(path).is(200);
        Answer disarmed = desk.get(path + "&excel=true").is(200);

        List<String> kept = claimants(desk.get("/claims?article=" + article));
        assertThat(exact.header("Sic-Flavour")).isEqualTo("exact");
        assertThat(exact.header("Content-Disposition")).contains("-exact.csv");
        assertThat(column(exact, "claimant")).isEqualTo(kept);
        assertThat(disarmed.header("Sic-Flavour")).isEqualTo("spreadsheet");
        assertThat(disarmed.header("Content-Disposition")).contains("-spreadsheet.csv");
        assertThat(column(disarmed, "claimant"))
                .isEqualTo(kept.stream().map(value -> "'" + value).toList());
        assertThat(column(disarmed, "statement")).isEqualTo(column(exact, "statement"));
    }

    private static List<String> claimants(Answer list) {
        return list.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("claimant").asString())
                .toList();
    }

    @Test
    @DisplayName("case 10: what a file is read back to is what the API says of it")
    void readsBackAsItStands() {
        long claim = claim().id();
        for (String body :
                List.of(
                        "He said \"no\", twice; \"\"\"",
                        "one\nline\n\nand another",
                        "1;2;3,4\t5",
                        "שלום \u202Eabc\u202C 🗞️ e\u0301 '",
                        "x".repeat(19_000) + ",\"\n")) {
            desk.post(
                            "/claims/" + claim + "/annotations",
                            json("issue", "slip", "severity", "low", "body", body))
                    .is(201);
        }
        String by = "author=" + editor.username();

        Answer file = desk.get("/exports/annotations.csv?" + by).is(200);

        List<String> bodies =
                desk.get("/annotations?" + by)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("body").asString())
                        .toList();
        assertThat(bodies).hasSize(5);
        assertThat(column(file, "body")).isEqualTo(bodies);
        assertThat(file.http().body()).endsWith("\r\n");
    }

    @Test
    @DisplayName("case 11: a hostile headline makes a file's name of one harmless line")
    void namesAFileHarmlessly() {
        String headline = "a\"; filename=\"b\u202E../..\\🗞️" + "x".repeat(250);
        long article =
                desk.post("/articles", json("headline", headline, "text", copy())).is(201).id();

        String name =
                desk.get("/exports/claims.csv?article=" + article)
                        .is(200)
                        .header("Content-Disposition");

        assertThat(name)
                .matches("attachment; filename=\"[\\w=.-]+\"(; filename\\*=UTF-8''[\\w.%~-]+)?")
                .doesNotContain("..", "%E2%80%AE")
                .hasSizeLessThan(1_000);
    }

    @Test
    @DisplayName("case 14: a file is one snapshot while two programs write")
    void isOneSnapshotWhileProgramsWrite() throws Exception {
        long claim = claim().id();
        List<Answer> drafts = Stream.generate(() -> draft(claim)).limit(8).toList();
        rewrite(drafts, new AtomicBoolean(true));
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> writing =
                    Stream.of(drafts.subList(0, 4), drafts.subList(4, 8))
                            .map(mine -> writers.submit(() -> rewrite(mine, done)))
                            .toList();
            try {
                for (int i = 0; i < 10; i++) {
                    Answer file =
                            desk.get("/exports/annotations.csv?author=" + editor.username())
                                    .is(200);
                    assertThat(column(file, "annotation_id")).hasSize(8).doesNotHaveDuplicates();
                    assertThat(column(file, "body")).isEqualTo(column(file, "correction"));
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> one : writing) {
                assertThat(one.get()).isPositive();
            }
        }
    }

    /** Body and correction say the same at every version. */
    private int rewrite(List<Answer> mine, AtomicBoolean done) {
        int turn = 0;
        do {
            String words = "Turn " + ++turn;
            for (Answer one : mine) {
                String path = "/annotations/" + one.id();
                desk.send(
                                "PATCH",
                                path,
                                json("body", words, "correction", words),
                                "If-Match",
                                desk.get(path).tag())
                        .is(200);
            }
        } while (!done.get());
        return turn;
    }

    private static List<String> column(Answer file, String name) {
        String text = file.http().body().replaceFirst("^\uFEFF", "");
        try (CSVParser rows =
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new StringReader(text))) {
            return rows.stream()
                    .map(CSVRecord::toMap)
                    .map((Map<String, String> row) -> row.get(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
