package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A file holds what the list shows, at one moment. */
abstract class ExportListContract extends TakingAway {

    @Autowired private TransactionTemplate transaction;

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
                for (int i = 0; i < 6; i++) {
                    assertOneSnapshot(csv("/exports/annotations.csv?article=" + article));
                    assertOneSnapshot(
                            rows(asProgram("/api/v1/exports/annotations.csv?article=" + article)));
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

    private List<String> listed(String path, String links) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return visitor.page().select("tbody " + links).stream()
                .map((Element link) -> link.attr("href"))
                .toList();
    }
}
