package newsroom.sic.export;

import java.util.List;
import newsroom.sic.annotation.AnnotationRecord;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.Outcome;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.Verdict;

/** The columns of annotations.csv; docs/csv.md says what stands in each. */
final class AnnotationsTable {

    static final Table<AnnotationRecord> ANNOTATIONS =
            new Table<>(
                    "annotations",
                    "a finding on a claim, with the latest decision on it",
                    List.of(
                            Column.number("annotation_id", "The annotation", note -> note.id()),
                            Column.number("claim_id", "The claim", note -> note.claimId()),
                            Column.number(
                                    "claim_number",
                                    "The claim's number within the article",
                                    note -> note.claimNumber()),
                            Column.number(
                                    "article_id", "The article", note -> note.place().articleId()),
                            Column.text(
                                    "headline",
                                    "The article's headline",
                                    note -> note.place().headline()),
                            Column.text(
                                    "outlet", "Who published it", note -> note.place().outlet()),
                            Column.number(
                                    "revision",
                                    "The text that the span counts in",
                                    note -> note.place().revision()),
                            Column.number(
                                    "line",
                                    "The line in which the span begins",
                                    note -> note.place().line()),
                            Column.number(
                                    "passage",
                                    "The passage in which the span begins",
                                    note -> note.place().passage()),
                            Column.number(
                                    "start",
                                    "First Unicode code point of the span",
                                    note -> note.place().start()),
                            Column.number(
                                    "end",
                                    "One past the last code point of the span",
                                    note -> note.place().end()),
                            Column.text(
                                    "exact",
                                    "The words under the span",
                                    note -> note.place().exact()),
                            Column.text("claimant", "Who says so", AnnotationRecord::claimant),
                            Column.word(
                                    "issue",
                                    "What is wrong, or confirmed",
                                    Issue.class,
                                    Issue::words,
                                    note -> note.issue()),
                            Column.word(
                                    "severity",
                                    "How much it matters",
                                    Severity.class,
                                    Severity::words,
                                    note -> note.severity()),
                            Column.text("body", "The finding, in Markdown", AnnotationRecord::body),
                            Column.text(
                                    "correction",
                                    "The words that should stand",
                                    AnnotationRecord::correction),
                            Column.word(
                                    "proposed_verdict",
                                    "The verdict it asks for",
                                    Verdict.class,
                                    Verdict::words,
                                    note -> note.proposedVerdict()),
                            Column.word(
                                    "state",
                                    "Where it is in the review",
                                    ReviewState.class,
                                    ReviewState::words,
                                    note -> note.state()),
                            Column.text("author", "Who began it", AnnotationRecord::author),
                            Column.text(
                                    "last_editor",
                                    "Whose wording stands",
                                    AnnotationRecord::lastEditor),
                            Column.number(
                                    "edition",
                                    "How many wordings it has had",
                                    note -> note.edition()),
                            Column.moment(
                                    "created_at", "When it was begun", note -> note.createdAt()),
                            Column.moment(
                                    "updated_at", "When it last changed", note -> note.updatedAt()),
                            Column.moment(
                                    "submitted_at",
                                    "When it was last submitted",
                                    note -> note.submittedAt()),
                            Column.word(
                                    "decision",
                                    "The latest decision; it stays when an approval falls away",
                                    Outcome.class,
                                    Outcome::words,
                                    note -> note.decision()),
                            Column.text("decided_by", "Who took it", AnnotationRecord::decidedBy),
                            Column.moment("decided_at", "When", note -> note.decidedAt()),
                            Column.text(
                                    "decision_comment",
                                    "What they said to it",
                                    AnnotationRecord::comment),
                            Column.text(
                                    "seal",
                                    "SHA-256 over what was approved, while it is",
                                    AnnotationRecord::seal),
                            Column.removed(),
                            Column.word(
                                    "anchor_state",
                                    "Whether its claim sits on its words",
                                    AnchorState.class,
                                    AnchorState::words,
                                    note -> note.anchor()),
                            Column.moment(
                                    "let_go_at",
                                    "When somebody said that these are gone from the copy",
                                    note -> note.letGoAt())));

    private AnnotationsTable() {}
}
