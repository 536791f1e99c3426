package newsroom.sic.export;

import java.util.List;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.Outcome;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** The columns of annotations.csv; docs/csv.md says what stands in each. */
final class AnnotationsTable {

    static final Table<AnnotationRecord> ANNOTATIONS =
            new Table<>(
                    "annotations",
                    List.of(
                            new Column<>("annotation_id", note -> Long.toString(note.id())),
                            new Column<>("claim_id", note -> Long.toString(note.claimId())),
                            new Column<>(
                                    "claim_number", note -> Integer.toString(note.claimNumber())),
                            new Column<>("article_id", note -> Long.toString(note.articleId())),
                            new Column<>("headline", AnnotationRecord::headline),
                            new Column<>("outlet", AnnotationRecord::outlet),
                            new Column<>("revision", note -> Integer.toString(note.revision())),
                            new Column<>("line", note -> Integer.toString(note.line())),
                            new Column<>("passage", note -> Integer.toString(note.passage())),
                            new Column<>("start", note -> Integer.toString(note.start())),
                            new Column<>("end", note -> Integer.toString(note.end())),
                            new Column<>("exact", AnnotationRecord::exact),
                            new Column<>("claimant", AnnotationRecord::claimant),
                            new Column<>("issue", note -> note.issue().words()),
                            new Column<>("severity", note -> note.severity().words()),
                            new Column<>("body", AnnotationRecord::body),
                            new Column<>("correction", AnnotationRecord::correction),
                            new Column<>("proposed_verdict", note -> words(note.proposedVerdict())),
                            new Column<>("state", note -> note.state().words()),
                            new Column<>("author", AnnotationRecord::author),
                            new Column<>("last_editor", AnnotationRecord::lastEditor),
                            new Column<>("edition", note -> Integer.toString(note.edition())),
                            new Column<>("created_at", note -> Moment.text(note.createdAt())),
                            new Column<>("updated_at", note -> Moment.text(note.updatedAt())),
                            new Column<>(
                                    "submitted_at", note -> Moment.optional(note.submittedAt())),
                            new Column<>("decision", note -> words(note.decision())),
                            new Column<>("decided_by", AnnotationRecord::decidedBy),
                            new Column<>("decided_at", note -> Moment.optional(note.decidedAt())),
                            new Column<>("decision_comment", AnnotationRecord::comment),
                            new Column<>("seal", AnnotationRecord::seal)));

    private AnnotationsTable() {}

    private static @Nullable String words(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.words();
    }

    private static @Nullable String words(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.words();
    }
}
