package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is taken away is what is in the store and what the pages show, cell for cell. */
abstract class ExportContract {

    private static final String HOSTILE =
            "=HYPERLINK(\"https://example.org\",\"say, \"\"sic\"\"; 🗞️ שלום \u202Eabc\u202C e\u0301\")";

    @LocalServerPort private int port;
    @Autowired private Cast cast;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private EvidenceFile evidence;
    @Autowired private Annotations annotations;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Clock clock;

    private Bench bench;
    private Person editor;
    private Person reviewer;
    private Visitor visitor;

    @BeforeEach
    void openTheDesk() {
        bench = new Bench(articles, claims, annotations, jdbc);
        editor = cast.editor();
        reviewer = cast.reviewer();
        visitor = Visitor.at(port).signedIn(editor);
    }

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
                annotations.requestChanges(
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

    @Test
    void holdsTheClaimsThatTheListShowsUnderEveryFilter() {
        String outlet = "Outlet " + UUID.randomUUID();
        long article = bench.article("One", outlet, text(), editor);
        long other = bench.article("Two", null, text(), editor);
        ClaimView first = bench.claim(article, "13 agreements", "50 % of_all!", null, editor);
        bench.claim(article, "were concluded", null, "Somebody Ünique", editor);
        ClaimView third = bench.claim(other, "13 agreements", null, null, editor);
        claims.edit(
                third.id(),
                third.version(),
                new ClaimDetails(third.statement(), null, reviewer.id(), null),
                editor);
        bench.approved(
                bench.submitted(first.id(), finding(Verdict.INACCURATE), editor), null, reviewer);
        Instant since = stored("claim", "changed_at", first.id());

        Map<String, Integer> filters = new LinkedHashMap<>();
        filters.put("article=" + article, 2);
        filters.put("article=" + article + "&status=unchecked", 1);
        filters.put("article=" + article + "&verdict=inaccurate", 1);
        filters.put("assignee=" + reviewer.id(), 1);
        filters.put("article=" + article + "&q=50+%25+OF_all!", 1);
        filters.put("article=" + article + "&q=%25+of", 1);
        filters.put("article=" + article + "&q=somebody+%C3%BCnique", 1);
        filters.put("outlet=" + outlet.replace(" ", "+"), 2);
        filters.put("article=" + article + "&changedSince=" + since, 1);
        filters.put("article=" + article + "&changedSince=2999-01-01", 0);
        filters.put("article=0&status=&verdict=&assignee=&q=&outlet=&changedSince=", 0);

        filters.forEach((filter, count) -> {
            List<String> listed = listed("/claims?" + filter, "th a");
            assertThat(csv("/exports/claims.csv?" + filter))
                    .as(filter)
                    .hasSize(count)
                    .extracting(row -> "/claims/" + row.get("claim_id"))
                    .isEqualTo(listed);
        });
    }

    @Test
    void holdsTheAnnotationsThatTheListShowsUnderEveryFilter() {
        String outlet = "Outlet " + UUID.randomUUID();
        long article = bench.article("One", outlet, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        annotations.write(claim.id(), finding(null), null, editor);
        bench.submitted(
                claim.id(),
                new Finding(Issue.QUOTATION, Severity.MEDIUM, "altered", null, null),
                reviewer);

        Map<String, Integer> filters = new LinkedHashMap<>();
        filters.put("article=" + article, 2);
        filters.put("article=" + article + "&state=submitted", 1);
        filters.put("article=" + article + "&state=changes-requested", 0);
        filters.put("article=" + article + "&issue=quotation", 1);
        filters.put("article=" + article + "&severity=high", 1);
        filters.put("author=" + reviewer.id(), 1);
        filters.put("outlet=" + outlet.replace(" ", "+"), 2);
        filters.put("article=" + article + "&changedSince=2999-01-01", 0);
        filters.put("article=0&state=&issue=&severity=&author=&outlet=&changedSince=", 0);

        filters.forEach((filter, count) ->
                assertThat(csv("/exports/annotations.csv?" + filter))
                        .as(filter)
                        .hasSize(count)
                        .extracting(row -> "/annotations/" + row.get("annotation_id"))
                        .isEqualTo(listed("/annotations?" + filter, "th a")));
    }

    @Test
    void refusesAFilterThatCannotBeRead() {
        assertThat(
                        Stream.of(
                                        "/exports/claims.csv?status=maybe",
                                        "/exports/claims.csv?changedSince=yesterday",
                                        "/exports/claims.csv?changedSince=%2B999999-01-01T00:00:00Z",
                                        "/exports/annotations.csv?issue=taste",
                                        "/claims?verdict=guilty")
                                .map(path -> visitor.get(path).statusCode()))
                .containsOnly(422);
        assertThat(visitor.get("/claims?after=x").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/exports/claims.csv?article=x").statusCode()).isEqualTo(400);
        assertThat(Visitor.at(port).get("/exports/claims.csv").statusCode()).isNotEqualTo(200);
    }

    @Test
    @DisplayName("case 14: a file is one snapshot while two editors write")
    void isOneSnapshotWhileOthersWrite() throws Exception {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        ClaimView other = bench.claim(article, "were concluded", null, null, editor);
        bench.drafts(claim.id(), 1_500, "0", "0", editor);
        bench.drafts(other.id(), 1_500, "0", "0", editor);
        AtomicBoolean done = new AtomicBoolean();

        try (ExecutorService editors = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> writing =
                    Stream.of(claim, other)
                            .map(mine -> editors.submit(() -> rewrite(mine.id(), done)))
                            .toList();
            try {
                for (int i = 0; i < 12; i++) {
                    assertOneSnapshot(csv("/exports/annotations.csv?article=" + article));
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> one : writing) {
                assertThat(one.get()).isGreaterThan(3);
            }
        }
        bench.removeDrafts(claim.id());
        bench.removeDrafts(other.id());
    }

    /** Gives all of a claim's annotations other words at once, and a further one each time. */
    private int rewrite(long claim, AtomicBoolean done) {
        int turn = 0;
        while (!done.get()) {
            String words = Integer.toString(++turn);
            transaction.executeWithoutResult(_ -> {
                jdbc.update(
                        "update annotation set body = ?, correction = ? where claim_id = ?",
                        words,
                        words,
                        claim);
                bench.drafts(claim, 1, words, words, editor);
            });
        }
        return turn;
    }

    private static void assertOneSnapshot(List<Map<String, String>> rows) {
        assertThat(rows).extracting(row -> row.get("annotation_id")).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("body")).isEqualTo(row.get("correction")));
        Map<String, List<String>> turns = new LinkedHashMap<>();
        rows.forEach(row ->
                turns.computeIfAbsent(row.get("claim_id"), _ -> new ArrayList<>())
                        .add(row.get("body")));
        assertThat(turns).hasSize(2);
        turns.forEach((claim, words) -> {
            assertThat(words).as("claim %s", claim).containsOnly(words.getFirst());
            assertThat(words).hasSize(1_500 + Integer.parseInt(words.getFirst()));
        });
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

    private byte[] body(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().getBytes(StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> csv(String path) {
        List<List<String>> rows = CsvReader.COMMONS.read(body(path));
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

    private List<String> listed(String path, String links) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return visitor.page().select("tbody " + links).stream()
                .map((Element link) -> link.attr("href"))
                .toList();
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
                        article.details().url())
                .map(ExportContract::cell)
                .toList();
    }

    private List<String> annotationRow(long id) {
        AnnotationView note = annotations.one(id);
        ClaimView claim = claims.one(note.claimId());
        var article = articles.one(claim.articleId());
        Finding finding = note.finding();
        List<DecisionView> decisions =
                annotations.decisions(List.of(id)).getOrDefault(id, List.of());
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
                        decision == null ? null : decision.seal())
                .map(ExportContract::cell)
                .toList();
    }

    private Instant stored(String table, String column, long id) {
        return Objects.requireNonNull(
                        jdbc.queryForObject(
                                "select " + column + " from " + table + " where id = ?",
                                OffsetDateTime.class,
                                id))
                .toInstant();
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

    private static String text() {
        return "The headline of it\n\nSome say 13 agreements were concluded. "
                + HOSTILE
                + " he said.\n\nMore of it.";
    }

    private static Finding finding(@Nullable Verdict verdict) {
        return new Finding(
                Issue.FIGURE, Severity.HIGH, "- one\n- two; \"three\", 🗞️ שלום", "=2+2", verdict);
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
