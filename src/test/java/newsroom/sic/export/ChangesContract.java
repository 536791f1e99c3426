package newsroom.sic.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is new since the last export: with what is gone, and with nothing lost in between. */
abstract class ChangesContract extends TakingAway {

    @Autowired private EvidenceFile evidence;
    @Autowired private TransactionTemplate transaction;

    @Test
    void tellsWhatWasChangedAndWhatWasRemovedSinceTheLastExport() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView stays = bench.claim(article, "13 agreements", null, null, editor);
        ClaimView goes = bench.claim(article, "were concluded", null, null, editor);
        ClaimView loses = bench.claim(article, "he said", null, null, editor);
        EvidenceView piece = evidence.file(loses.id(), source(), null, editor);
        EvidenceView onGoing = evidence.file(goes.id(), source(), null, editor);
        String since = snapshotAt("/exports/claims.csv?article=" + article);

        claims.remove(goes.id(), goes.version(), editor);
        evidence.remove(piece.id(), piece.version(), editor);

        List<Map<String, String>> rows = since("claims", article, since);
        assertThat(rows)
                .extracting(row -> row.get("claim_id"))
                .contains(id(goes.id()), id(loses.id()))
                .doesNotContain(id(stays.id()));
        Map<String, String> gone = row(rows, "claim_id", goes.id());
        assertThat(gone.get("removed_at")).endsWith("Z");
        assertThat(filled(gone)).containsExactlyInAnyOrder("claim_id", "article_id", "removed_at");
        assertThat(row(rows, "claim_id", loses.id()))
                .containsEntry("evidence_count", "0")
                .containsEntry("removed_at", "");

        List<Map<String, String>> pieces = since("evidence", article, since);
        assertThat(pieces)
                .extracting(row -> row.get("evidence_id"))
                .containsExactlyInAnyOrder(id(piece.id()), id(onGoing.id()));
        assertThat(pieces)
                .allSatisfy(row ->
                        assertThat(filled(row))
                                .containsExactlyInAnyOrder(
                                        "evidence_id", "claim_id", "article_id", "removed_at"));
    }

    @Test
    void tellsAgainWhatWasBroughtBack() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        ClaimView removed = claims.remove(claim.id(), claim.version(), editor);
        String since = snapshotAt("/exports/claims.csv?article=" + article);

        claims.restore(claim.id(), removed.version(), editor);

        assertThat(since("claims", article, since))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("removed_at", ""));
    }

    @Test
    void tellsOfAnAnnotationWhenItsClaimChanged() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        bench.submitted(claim.id(), finding(Verdict.INACCURATE), editor);
        String since = snapshotAt("/exports/annotations.csv?article=" + article);
        ClaimView now = claims.one(claim.id());

        claims.edit(
                now.id(),
                now.version(),
                new ClaimDetails("other words", "Somebody else", null, null),
                editor);

        assertThat(since("annotations", article, since))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("claimant", "Somebody else"));
    }

    @Test
    @DisplayName("what is begun before an export and committed after it is in the next one")
    void losesNothingThatWasCommittedLateUnderAnEarlierTime() throws Exception {
        String outlet = "Outlet-" + UUID.randomUUID();
        String path = "/exports/claims.csv?outlet=" + outlet;
        ClaimView late =
                bench.claim(
                        bench.article("One", outlet, text(), editor),
                        "he said",
                        null,
                        null,
                        editor);
        ClaimView early =
                bench.claim(
                        bench.article("Two", outlet, text(), editor),
                        "he said",
                        null,
                        null,
                        editor);
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);

        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> slow =
                    other.submit(() ->
                            transaction.executeWithoutResult(_ -> {
                                reword(late, "late");
                                changed.countDown();
                                awaitQuietly(mayCommit);
                            }));
            assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
            reword(early, "early");
            String since = snapshotAt(path);
            assertThat(csv(path))
                    .extracting(row -> row.get("statement"))
                    .contains("early")
                    .doesNotContain("late");
            mayCommit.countDown();
            slow.get(10, TimeUnit.SECONDS);

            assertThat(stored("claim", "changed_at", late.id())).isBefore(Instant.parse(since));
            assertThat(csv(path + "&changedSince=" + since))
                    .extracting(row -> row.get("statement"))
                    .contains("late");
        } finally {
            mayCommit.countDown();
        }
    }

    @Test
    @DisplayName("case 56: a clock that was set back loses nothing")
    void losesNothingWhenTheClockGoesBack() {
        long article = bench.article("Headline", null, text(), editor);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);
        String since = snapshotAt("/exports/claims.csv?article=" + article);
        reword(claim, "an hour ago");
        jdbc.update(
                "update claim set changed_at = ? where id = ?",
                Instant.parse(since).minusSeconds(3600).atOffset(ZoneOffset.UTC),
                claim.id());

        assertThat(since("claims", article, since))
                .extracting(row -> row.get("statement"))
                .containsExactly("an hour ago");
    }

    @Test
    @DisplayName("a copy that takes the changes in turns is the same as the whole in the end")
    void keepsACopyTrueWhileOthersWrite() throws Exception {
        long article = bench.article("Headline", null, text(), editor);
        List<ClaimView> all = new ArrayList<>();
        for (String words : List.of("13 agreements", "were concluded", "he said", "More of it")) {
            all.add(bench.claim(article, words, null, null, editor));
        }
        String path = "/exports/claims.csv?article=" + article;
        Map<String, Map<String, String>> copy = new TreeMap<>();
        String since = snapshotAt(path);
        take(csv(path), copy);

        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            List<Future<?>> writing = new ArrayList<>();
            for (List<ClaimView> half : List.of(all.subList(0, 2), all.subList(2, 4))) {
                writing.add(others.submit(() -> write(half)));
            }
            while (writing.stream().anyMatch(one -> !one.isDone())) {
                HttpResponse<String> answer = visitor.get(path + "&changedSince=" + since);
                since = answer.headers().firstValue("Sic-Snapshot-At").orElseThrow();
                take(rows(answer), copy);
            }
            for (Future<?> one : writing) {
                one.get();
            }
        }
        take(csv(path + "&changedSince=" + since), copy);

        Map<String, Map<String, String>> whole = new TreeMap<>();
        take(csv(path), whole);
        assertThat(copy).isEqualTo(whole);
    }

    private void write(List<ClaimView> mine) {
        for (int turn = 0; turn < 15; turn++) {
            for (ClaimView claim : mine) {
                reword(claim, "turn " + turn);
            }
            ClaimView last = claims.one(mine.getLast().id());
            ClaimView removed = claims.remove(last.id(), last.version(), editor);
            if (turn < 14) {
                claims.restore(last.id(), removed.version(), editor);
            }
        }
    }

    private static void take(
            List<Map<String, String>> rows, Map<String, Map<String, String>> copy) {
        for (Map<String, String> row : rows) {
            String id = String.valueOf(row.get("claim_id"));
            if (String.valueOf(row.get("removed_at")).isEmpty()) {
                copy.put(id, row);
            } else {
                copy.remove(id);
            }
        }
    }

    @Test
    void tellsHistoryFromThereOn() {
        long article = bench.article("Headline", null, text(), editor);
        String since = snapshotAt("/exports/history.csv?article=" + article);
        ClaimView claim = bench.claim(article, "13 agreements", null, null, editor);

        assertThat(since("history", article, since))
                .filteredOn(row -> "claim".equals(row.get("subject_kind")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("subject_id", id(claim.id()))
                                .containsEntry("action", "made the claim")
                                .containsEntry("actor", editor.displayName()));
        assertThat(csv("/exports/history.csv"))
                .extracting(row -> row.get("subject_kind"))
                .doesNotContain("account");
    }

    private void reword(ClaimView claim, String words) {
        ClaimView now = claims.one(claim.id());
        claims.edit(now.id(), now.version(), new ClaimDetails(words, null, null, null), editor);
    }

    private List<Map<String, String>> since(String name, long article, String since) {
        return csv("/exports/%s.csv?article=%d&changedSince=%s".formatted(name, article, since));
    }

    private String snapshotAt(String path) {
        return visitor.get(path).headers().firstValue("Sic-Snapshot-At").orElseThrow();
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String key, long id) {
        return rows.stream().filter(row -> id(id).equals(row.get(key))).findFirst().orElseThrow();
    }

    private static Set<String> filled(Map<String, String> row) {
        Set<String> filled = new TreeSet<>(row.keySet());
        filled.removeIf(name -> String.valueOf(row.get(name)).isEmpty());
        return filled;
    }

    private static String id(long id) {
        return Long.toString(id);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static EvidenceDetails source() {
        return new EvidenceDetails(
                "Minutes", null, null, Grade.PRIMARY, Stance.REFUTES, null, null, null);
    }
}
