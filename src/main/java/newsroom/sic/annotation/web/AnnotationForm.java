package newsroom.sic.annotation.web;

import java.util.Objects;
import java.util.UUID;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the page for an annotation sends.
 *
 * @param seen the claim's mark as it was before whoever writes; null on an annotation that stands
 * @param then "submit" to submit at once, anything else to keep it
 * @param from "proof" where it was opened beside the copy, to go back there
 */
record AnnotationForm(
        @Nullable Integer version,
        @Nullable String seen,
        @Nullable String issue,
        @Nullable String severity,
        @Nullable String body,
        @Nullable String correction,
        @Nullable String proposedVerdict,
        @Nullable String requestKey,
        @Nullable String then,
        @Nullable String from) {

    static AnnotationForm blank() {
        return new AnnotationForm(
                null, null, null, null, null, null, null, UUID.randomUUID().toString(), null, null);
    }

    static AnnotationForm of(Finding finding, int version) {
        Verdict verdict = finding.proposedVerdict();
        return new AnnotationForm(
                version,
                null,
                finding.issue().name(),
                finding.severity().name(),
                finding.body(),
                finding.correction(),
                verdict == null ? null : verdict.name(),
                null,
                null,
                null);
    }

    Finding asFinding() {
        return new Finding(
                Typed.choice("issue", Issue.class, issue),
                Typed.choice("severity", Severity.class, severity),
                Objects.requireNonNullElse(body, ""),
                correction,
                Typed.optionalChoice("proposed verdict", Verdict.class, proposedVerdict));
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }

    boolean isFromProof() {
        return "proof".equals(from);
    }

    boolean submits() {
        return "submit".equals(then);
    }
}
