package newsroom.sic.annotation.web;

import java.util.List;
import java.util.Objects;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.SinceDecision;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.text.WordDiff;
import newsroom.sic.text.WordDiff.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the last decision, as the sheet shows it.
 *
 * @param constants issue, severity and verdict, where they differ
 * @param texts finding and correction, where they differ, as redlines
 * @param sameFinding whether the annotation itself is as it was
 */
record Changed(
        DecisionView decision,
        List<Constant> constants,
        List<Text> texts,
        List<EvidenceView> added,
        boolean foundationMoved,
        boolean sameFinding) {

    /**
     * A value that is one of ours.
     *
     * @param label the key of what it is called
     */
    record Constant(String label, @Nullable Enum<?> before, @Nullable Enum<?> now) {

        boolean differs() {
            return before != now;
        }
    }

    /** What somebody wrote. */
    record Text(String label, List<Stretch> stretches) {}

    static Changed of(SinceDecision since) {
        Finding before = since.decided();
        Finding now = since.now();
        return new Changed(
                since.decision(),
                List.of(
                                new Constant("annotation.issue", before.issue(), now.issue()),
                                new Constant(
                                        "annotation.severity", before.severity(), now.severity()),
                                new Constant(
                                        "annotation.proposed-verdict",
                                        before.proposedVerdict(),
                                        now.proposedVerdict()))
                        .stream()
                        .filter(Constant::differs)
                        .toList(),
                List.of(
                                new Wording("annotation.finding", before.body(), now.body()),
                                new Wording(
                                        "annotation.correction",
                                        before.correction(),
                                        now.correction()))
                        .stream()
                        .filter(Wording::differs)
                        .map(Wording::redline)
                        .toList(),
                since.added(),
                since.foundationMoved(),
                since.isSameFinding());
    }

    private record Wording(String label, @Nullable String before, @Nullable String now) {

        boolean differs() {
            return !Objects.equals(before, now);
        }

        Text redline() {
            return new Text(label, WordDiff.between(before, now));
        }
    }
}
