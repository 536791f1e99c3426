package newsroom.sic.export.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.NewArticle;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import newsroom.sic.export.TakingAway;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a verdict that went out stands no longer, the desk is told, with what to publish. */
abstract class CorrectionsContract extends TakingAway {

    @Autowired private EvidenceFile evidence;
    @Autowired private Corrections corrections;
    @Autowired private Wording wording;
    @Autowired private History history;

    private long article;
    private ClaimView claim;
    private AnnotationView approved;

    @BeforeEach
    void rateAClaim() {
        article = bench.article("Headline", null, text(), editor);
        claim = bench.claim(article, "13 agreements", null, null, editor);
        approved = rate(Verdict.INACCURATE, "It was twelve.");
    }

    @Test
    void asksForNoneWhileTheVerdictThatWentOutStands() {
        export("claims.csv");

        assertThat(open()).isEmpty();
    }

    @Test
    void asksForNoneWhereTheVerdictNeverWentOut() {
        breakTheSeal();

        assertThat(open()).isEmpty();
    }

    @Test
    void tellsWhichExportCarriedAVerdictThatFellAway() {
        export("claims.csv");
        breakTheSeal();

        assertThat(open())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.was()).isEqualTo(Verdict.INACCURATE);
                    assertThat(one.now()).isNull();
                    assertThat(one.changedBy()).isEqualTo(editor.displayName());
                    assertThat(one.exports())
                            .singleElement()
                            .satisfies(by -> {
                                assertThat(by.name()).isEqualTo("claims");
                                assertThat(by.asked()).isEqualTo("article=" + article);
                                assertThat(by.takenBy()).isEqualTo(editor.displayName());
                            });
                    assertThat(wording.inTheArticlesLanguage(one))
                            .isEqualTo(
                                    "An earlier version of our fact check rated “13 agreements” as"
                                            + " inaccurate. That rating no longer stands; the"
                                            + " statement is being checked again.");
                });
    }

    @Test
    void tellsHistoryThatAVerdictFellWhichHadGoneOut() {
        export("claims.csv");
        breakTheSeal();

        assertThat(history.of(Subject.claim(claim.id()), null, 5).items())
                .extracting(Entry::action)
                .containsOnlyOnce("took down a verdict that had gone out");
    }

    @Test
    void tellsTheVerdictThatCameInItsPlaceAndWhy() {
        export("claims.jsonl");
        replace(Verdict.MISLEADING, "True of June alone.");

        assertThat(open())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.now()).isEqualTo(Verdict.MISLEADING);
                    assertThat(wording.inTheArticlesLanguage(one))
                            .isEqualTo(
                                    "An earlier version of our fact check rated “13 agreements” as"
                                            + " inaccurate. It is now rated misleading, because:"
                                            + " True of June alone.");
                });
        assertThat(csv("/exports/corrections.csv?state=open&article=" + article))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("was", "inaccurate")
                                .containsEntry("now", "misleading")
                                .containsEntry("state", "open"));
    }

    @Test
    void speaksGermanOfAGermanArticle() {
        long german =
                articles.bringIn(
                                new NewArticle(
                                        new ArticleDetails("Kopf", null, null, null, "de-AT", null),
                                        text() + " Deutsch.",
                                        "UTF-8",
                                        null),
                                editor)
                        .articleId();
        article = german;
        claim = bench.claim(german, "13 agreements", null, null, editor);
        approved = rate(Verdict.INACCURATE, "Zwölf.");
        export("claims.csv");
        breakTheSeal();

        assertThat(wording.inTheArticlesLanguage(open().getFirst()))
                .startsWith(
                        "In einer früheren Fassung unserer Prüfung hieß es zu „13 agreements“:");
    }

    @Test
    void isSatisfiedWhenTheOldVerdictComesBack() {
        export("claims.csv");
        replace(Verdict.INACCURATE, "Still twelve.");

        assertThat(open()).isEmpty();
    }

    @Test
    void remembersAVerdictThatWentOutWithItsApprovedAnnotation() {
        export("annotations.csv");
        breakTheSeal();

        assertThat(open())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.exports().getFirst().name()).isEqualTo("annotations"));
    }

    @Test
    void forgetsWhatWasOnlyAskedFor() {
        visitor.send("HEAD", "/exports/claims.csv?article=" + article, null);
        breakTheSeal();

        assertThat(open()).isEmpty();
    }

    @Test
    void keepsWhatOnePersonTakesAgainOnce() {
        for (int i = 0; i < 3; i++) {
            export("claims.csv");
        }
        Visitor other = Visitor.at(port).signedIn(reviewer);
        assertThat(other.get("/exports/claims.csv?article=" + article).statusCode()).isEqualTo(200);

        assertThat(
                        jdbc.queryForObject(
                                "select count(*) from exported_verdict where claim_id = ?",
                                Integer.class,
                                claim.id()))
                .isEqualTo(2);
    }

    @Test
    void isSettledForTheVerdictOfThenAndOpenAgainForAnother() {
        export("claims.csv");
        replace(Verdict.MISLEADING, "True of June alone.");
        Correction one = open().getFirst();

        corrections.publish(one.id(), one.version(), "https://example.org/corrected", editor);

        assertThat(open()).isEmpty();
        assertThat(of(CorrectionState.PUBLISHED))
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.address()).isEqualTo("https://example.org/corrected");
                    assertThat(done.settledBy()).isEqualTo(editor.displayName());
                });
        assertThat(history.of(Subject.claim(claim.id()), null, 1).items())
                .extracting(Entry::action)
                .containsExactly("published a correction of the claim");

        approved = annotationsOn();
        replace(Verdict.ACCURATE, "It was so.");

        assertThat(open())
                .singleElement()
                .satisfies(again -> assertThat(again.now()).isEqualTo(Verdict.ACCURATE));
    }

    @Test
    void refusesToSettleWhatHasAnotherVerdictByNow() {
        export("claims.csv");
        replace(Verdict.MISLEADING, "True of June alone.");
        Correction seen = open().getFirst();
        approved = annotationsOn();
        replace(Verdict.ACCURATE, "It was so.");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> corrections.publish(seen.id(), seen.version(), null, editor))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE));
        assertThat(open()).hasSize(1);
    }

    @Test
    void asksWhyNoCorrectionIsNeeded() {
        export("claims.csv");
        breakTheSeal();
        Correction one = open().getFirst();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> corrections.needless(one.id(), one.version(), " ", editor));
        corrections.needless(one.id(), one.version(), "Nobody printed it.", editor);

        assertThat(of(CorrectionState.NOT_NEEDED).getFirst().reason())
                .isEqualTo("Nobody printed it.");
    }

    @Test
    void remembersTheVeryVerdictsOfTheFileWhileTheyChange() throws Exception {
        try (ExecutorService reviewers = Executors.newSingleThreadExecutor()) {
            Future<?> changing =
                    reviewers.submit(() -> {
                        for (int turn = 0; turn < 12; turn++) {
                            replace(
                                    turn % 2 == 0 ? Verdict.MISLEADING : Verdict.UNSUPPORTED,
                                    "Turn " + turn);
                            approved = annotationsOn();
                        }
                    });
            do {
                Map<String, String> row = csv("/exports/claims.csv?article=" + article).getFirst();
                String carried = String.valueOf(row.get("verdict"));
                assertThat(carried.isEmpty() || remembered().contains(carried))
                        .as("%s of %s", carried, remembered())
                        .isTrue();
            } while (!changing.isDone());
            changing.get();
        }
    }

    private List<String> remembered() {
        return jdbc
                .queryForList(
                        "select verdict from exported_verdict where claim_id = ?",
                        String.class,
                        claim.id())
                .stream()
                .map(verdict -> Verdict.valueOf(String.valueOf(verdict)).words())
                .toList();
    }

    private AnnotationView annotationsOn() {
        return annotations.on(List.of(claim.id())).values().iterator().next().getLast();
    }

    private void replace(Verdict verdict, String because) {
        AnnotationView now = annotations.one(approved.id());
        AnnotationView edited =
                annotations.edit(now.id(), now.version(), saying(verdict, because), editor);
        bench.approved(edited, null, reviewer);
    }

    private AnnotationView rate(Verdict verdict, String because) {
        return bench.approved(
                bench.submitted(claim.id(), saying(verdict, because), editor), null, reviewer);
    }

    private static Finding saying(Verdict verdict, String because) {
        return new Finding(Issue.FIGURE, Severity.HIGH, because, null, verdict);
    }

    private void export(String file) {
        assertThat(body("/exports/" + file + "?article=" + article)).isNotEmpty();
    }

    private void breakTheSeal() {
        evidence.file(
                claim.id(),
                new EvidenceDetails(
                        "Minutes", null, null, Grade.PRIMARY, Stance.REFUTES, null, null, null),
                null,
                editor);
    }

    private List<Correction> open() {
        return of(CorrectionState.OPEN);
    }

    private List<Correction> of(CorrectionState state) {
        return corrections.find(new CorrectionFilter(state, article), null, 10).items();
    }
}
