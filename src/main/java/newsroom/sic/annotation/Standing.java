package newsroom.sic.annotation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import newsroom.sic.claim.Verdict;
import newsroom.sic.claim.VerificationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands, as it follows from its annotations: the verdict is the latest approved one,
 * and counts only while nothing else is undecided.
 */
record Standing(VerificationStatus status, @Nullable Verdict verdict) {

    static Standing of(List<AnnotationView> annotations) {
        if (annotations.stream().anyMatch(a -> a.state() == ReviewState.SUBMITTED)) {
            return new Standing(VerificationStatus.IN_REVIEW, null);
        }
        if (annotations.stream().anyMatch(a -> a.state().isUndecided())) {
            return new Standing(VerificationStatus.IN_PROGRESS, null);
        }
        List<AnnotationView> approved =
                annotations.stream().filter(a -> a.state() == ReviewState.APPROVED).toList();
        if (approved.isEmpty()) {
            return new Standing(VerificationStatus.UNCHECKED, null);
        }
        return approved.stream()
                .filter(a -> a.finding().proposedVerdict() != null)
                .max(Comparator.comparing(a -> Objects.requireNonNull(a.approval())))
                .map(a -> new Standing(VerificationStatus.CHECKED, a.finding().proposedVerdict()))
                .orElse(new Standing(VerificationStatus.IN_PROGRESS, null));
    }
}
