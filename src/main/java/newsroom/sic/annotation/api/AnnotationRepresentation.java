package newsroom.sic.annotation.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as programs see it, with every decision that was taken on it.
 *
 * @param body Markdown
 * @param author who began it, by username
 * @param lastEditor whose wording stands, by username
 * @param edition counted from 1; each change of wording is a new one
 * @param submittedAt since when it waits, or waited last
 */
@Schema(name = "Annotation")
record AnnotationRepresentation(
        long id,
        long claimId,
        @Schema(
                        allowableValues = {
                            "slip",
                            "figure",
                            "quotation",
                            "paraphrase",
                            "attribution",
                            "contradiction",
                            "name",
                            "date",
                            "framing",
                            "unsupported",
                            "copy",
                            "confirmed"
                        })
                String issue,
        @Schema(allowableValues = {"high", "medium", "low"}) String severity,
        String body,
        @Nullable String correction,
        @Schema(
                        allowableValues = {
                            "accurate",
                            "mostly-accurate",
                            "misleading",
                            "inaccurate",
                            "unsupported",
                            "unverifiable"
                        })
                @Nullable String proposedVerdict,
        @Schema(
                        allowableValues = {
                            "draft",
                            "submitted",
                            "approved",
                            "changes-requested",
                            "rejected",
                            "withdrawn"
                        })
                String state,
        @Nullable String author,
        @Nullable String lastEditor,
        int edition,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        List<Ruling> decisions) {

    AnnotationRepresentation {
        decisions = List.copyOf(decisions);
    }

    /** A decision on one of its editions. */
    @Schema(name = "Decision")
    record Ruling(
            @Nullable String by,
            @Schema(allowableValues = {"approved", "changes-requested", "rejected"})
                    String decision,
            @Nullable String comment,
            Instant at,
            @Nullable String seal,
            int edition) {}

    static AnnotationRepresentation of(
            AnnotationView annotation, List<DecisionView> taken, Map<Long, String> usernames) {
        Finding finding = annotation.finding();
        return new AnnotationRepresentation(
                annotation.id(),
                annotation.claimId(),
                word(finding.issue()),
                word(finding.severity()),
                finding.body(),
                finding.correction(),
                finding.proposedVerdict() == null ? null : finding.proposedVerdict().slug(),
                annotation.state().slug(),
                usernames.get(annotation.author()),
                usernames.get(annotation.lastEditor()),
                annotation.edition(),
                annotation.createdAt(),
                annotation.updatedAt(),
                annotation.submittedAt(),
                taken.stream()
                        .map(one ->
                                new Ruling(
                                        usernames.get(one.decidedBy()),
                                        word(one.outcome()),
                                        one.comment(),
                                        one.at(),
                                        one.seal(),
                                        one.edition()))
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
