package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken away is what is in the store, cell for cell. */
abstract class ExportContract extends TakingAway {

    @Autowired private EvidenceFile evidence;
    @Autowired private Clock clock;

    @Test
    @DisplayName("cases 9 and 10: claims are read back cell for cell, in both flavours")
    void givesClaimsCellForCell() {
        long article = bench.article("@headline, \"sic\"", "＝outlet", text(), editor);
        ClaimView plain = bench.claim(article, "13 agreements", null, null, editor);
        ClaimView hostile =
                bench.claim(article, HOSTILE, "-1\n+2\n\"three\"", "＋Antony 🗞️ שלום", editor);
        claims.edit(
                hostile.id(),
                hostile.version(),
                new ClaimDetails(
                        hostile.statement(),
                        hostile.claimant(),
                        reviewer.id(),
                        LocalDate.of(2026, 12, 1)),
                editor);
        evidence.file(hostile.id(), source(), null, editor);
        bench.approved(
                bench.submitted(hostile.id(), finding(Verdict.MOSTLY_ACCURATE), editor),
                null,
                reviewer);

        assertReadBack(
                "/exports/claims.csv?article=" + article,
                List.of(claimRow(hostile.id(), "1"), claimRow(plain.id(), "0")));
        assertThat(csv("/exports/claims.csv?article=" + article).getFirst())
                .containsEntry("status", "checked")
                .containsEntry("verdict", "mostly accurate")
                .containsEntry("exact", HOSTILE)
                .containsEntry("statement", "-1\n+2\n\"three\"")
                .containsEntry("due_on", "2026-12-01");
    }

    @Test
    @DisplayName("cases 9 and 10: annotations are read back cell for cell, in both flavours")
    void givesAnnotationsCellForCell() {
        long article = bench.article("=headline", "Out;let", text(), editor);
        ClaimView claim = bench.claim(article, HOSTILE, null, "Blinken", editor);
        AnnotationView draft = annotations.write(claim.id(), finding(null), null, editor);
        AnnotationView returned =
                reviews.requestChanges(
                        bench.submitted(claim.id(), finding(Verdict.INACCURATE), editor).id(),
                        1,
                        "=why?\n\"because\"",
                        reviewer);
        AnnotationView approved =
                bench.approved(
                        bench.submitted(claim.id(), large(), editor), "@fine, 🗞️ שלום", reviewer);

        assertReadBack(
                "/exports/annotations.csv?article=" + article,
                List.of(
                        annotationRow(approved.id()),
                        annotationRow(returned.id()),
                        annotationRow(draft.id())));
        List<Map<String, String>> rows = csv("/exports/annotations.csv?article=" + article);
        assertThat(rows)
                .extracting(row -> row.get("state"))
                .containsExactly("approved", "changes requested", "draft");
        assertThat(rows)
                .extracting(row -> row.get("decision"))
                .containsExactly("approved", "requested changes", "");
        assertThat(rows.getFirst().get("seal")).matches("[0-9a-f]{64}");
    }

    @Test
    void givesNoSealOnceTheApprovalFellAway() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        bench.approved(
                bench.submitted(claim.id(), finding(Verdict.INACCURATE), editor), null, reviewer);

        evidence.file(claim.id(), source(), null, editor);

        assertThat(csv("/exports/annotations.csv?article=" + article))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("state", "submitted")
                                .containsEntry("decision", "approved")
                                .containsEntry("seal", ""));
    }

    @Test
    @DisplayName("case 9: the flavour is told in the name and in a header")
    void tellsItsFlavour() {
        long article = bench.article("Café \u202E\"../\" 🗞️", null, text(), editor);
        String today = LocalDate.now(clock).toString();

        HttpResponse<String> exact = visitor.get("/exports/claims.csv?article=" + article);
        HttpResponse<String> spreadsheet = visitor.get("/exports/annotations.csv?excel=true");

        assertThat(exact.headers().firstValue("Content-Type"))
                .hasValue("text/csv;header=present;charset=utf-8");
        assertThat(exact.headers().firstValue("Sic-Flavour")).hasValue("exact");
        assertThat(exact.headers().firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"sic-claims-Cafe-_-"
                                + today
                                + "-exact.csv\"; filename*=UTF-8''sic-claims-Caf%C3%A9-%F0%9F%97%9E%EF%B8%8F-"
                                + today
                                + "-exact.csv");
        assertThat(exact.body()).startsWith("claim_id,");
        assertThat(spreadsheet.headers().firstValue("Sic-Flavour")).hasValue("spreadsheet");
        assertThat(spreadsheet.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"sic-annotations-" + today + "-spreadsheet.csv\"");
        assertThat(spreadsheet.body()).startsWith("\uFEFFannotation_id,");
        assertThat(exact.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @DisplayName("cases 9, 10 and 11: a program gets the very file that the pages give")
    @ValueSource(
            strings = {
                "claims.csv?",
                "claims.csv?excel=true&",
                "claims.jsonl?",
                "annotations.csv?",
                "annotations.csv?excel=true&",
                "annotations.jsonl?",
                "evidence.csv?",
                "evidence.csv?excel=true&",
                "evidence.jsonl?",
                "history.csv?",
                "history.csv?excel=true&",
                "history.jsonl?"
            })
    void givesProgramsTheSameFile(String file) {
        long article = bench.article("=Caf\u00e9 \u202E\"../\"", "＝outlet", text(), editor);
        ClaimView claim = bench.claim(article, HOSTILE, "-1\n+2\r\n\"three\"", "+A", editor);
        evidence.file(claim.id(), source(), null, editor);
        bench.submitted(claim.id(), large(), editor);

        HttpResponse<String> page = visitor.get("/exports/" + file + "article=" + article);
        HttpResponse<String> program = asProgram("/api/v1/exports/" + file + "article=" + article);

        assertThat(program.statusCode()).isEqualTo(200);
        assertThat(program.body()).isEqualTo(page.body()).isNotEmpty();
        for (String header : List.of("Content-Type", "Content-Disposition", "Sic-Flavour")) {
            assertThat(program.headers().firstValue(header))
                    .as(header)
                    .isPresent()
                    .isEqualTo(page.headers().firstValue(header));
        }
    }

    private void assertReadBack(String path, List<List<String>> expected) {
        byte[] exact = body(path);
        byte[] spreadsheet = body(path + "&excel=true");
        for (CsvReader reader : CsvReader.here()) {
            List<List<String>> rows = reader.read(exact);
            assertThat(rows.subList(1, rows.size())).as("%s", reader).isEqualTo(expected);
            List<List<String>> disarmed = reader.read(spreadsheet);
            assertThat(disarmed.subList(1, rows.size()))
                    .as("%s", reader)
                    .isEqualTo(
                            expected.stream()
                                    .map(row -> row.stream().map(ExportContract::disarmed).toList())
                                    .toList());
        }
    }

    /** What case 9 asks for, said in other words than the program's. */
    private static String disarmed(String value) {
        return value.matches("(?s)(\\s*[=+@＝＋－＠-]|[\\t\\r\\n]).*") ? "'" + value : value;
    }

    private List<String> claimRow(long id, String evidenceCount) {
        ClaimView claim = claims.one(id);
        var article = articles.one(claim.articleId());
        return Stream.of(
                        claim.id(),
                        claim.number(),
                        claim.articleId(),
                        article.details().headline(),
                        article.details().outlet(),
                        article.details().publishedOn(),
                        claim.anchor().revision(),
                        claim.anchor().line(),
                        claim.anchor().passage(),
                        claim.anchor().span().start(),
                        claim.anchor().span().end(),
                        claim.anchor().quote().exact(),
                        claim.statement(),
                        claim.claimant(),
                        claim.status().words(),
                        claim.verdict() == null ? null : claim.verdict().words(),
                        claim.anchor().state().words(),
                        claim.assignee() == null ? null : reviewer.displayName(),
                        claim.dueOn(),
                        editor.displayName(),
                        moment(claim.madeAt()),
                        moment(stored("claim", "changed_at", id)),
                        evidenceCount,
                        article.details().url(),
                        null,
                        null)
                .map(ExportContract::cell)
                .toList();
    }

    private List<String> annotationRow(long id) {
        AnnotationView note = annotations.one(id);
        ClaimView claim = claims.one(note.claimId());
        var article = articles.one(claim.articleId());
        Finding finding = note.finding();
        List<DecisionView> decisions = reviews.decisions(List.of(id)).getOrDefault(id, List.of());
        DecisionView decision = decisions.isEmpty() ? null : decisions.getLast();
        return Stream.of(
                        note.id(),
                        note.claimId(),
                        claim.number(),
                        claim.articleId(),
                        article.details().headline(),
                        article.details().outlet(),
                        claim.anchor().revision(),
                        claim.anchor().line(),
                        claim.anchor().passage(),
                        claim.anchor().span().start(),
                        claim.anchor().span().end(),
                        claim.anchor().quote().exact(),
                        claim.claimant(),
                        finding.issue().words(),
                        finding.severity().words(),
                        finding.body(),
                        finding.correction(),
                        finding.proposedVerdict() == null
                                ? null
                                : finding.proposedVerdict().words(),
                        note.state().words(),
                        editor.displayName(),
                        editor.displayName(),
                        note.edition(),
                        moment(note.createdAt()),
                        moment(note.updatedAt()),
                        moment(note.submittedAt()),
                        decision == null ? null : decision.outcome().words(),
                        decision == null ? null : reviewer.displayName(),
                        decision == null ? null : moment(decision.at()),
                        decision == null ? null : decision.comment(),
                        decision == null ? null : decision.seal(),
                        null,
                        claim.anchor().state().words(),
                        null)
                .map(ExportContract::cell)
                .toList();
    }

    private static @Nullable String moment(@Nullable Instant instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
                        .withZone(ZoneOffset.UTC)
                        .format(instant);
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** As long as a finding may be, in characters outside the basic plane. */
    private static Finding large() {
        return new Finding(
                Issue.SLIP,
                Severity.LOW,
                "🗞\"".repeat(10_000),
                "＠" + ",\n".repeat(2_000) + ".",
                Verdict.INACCURATE);
    }

    private static EvidenceDetails source() {
        return new EvidenceDetails(
                "A source", null, null, Grade.PRIMARY, Stance.REFUTES, null, null);
    }
}
