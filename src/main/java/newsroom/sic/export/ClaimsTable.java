package newsroom.sic.export;

import java.util.List;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.Verdict;
import newsroom.sic.claim.VerificationStatus;

/** The columns of claims.csv; docs/csv.md says what stands in each. */
final class ClaimsTable {

    static final Table<ClaimRecord> CLAIMS =
            new Table<>(
                    "claims",
                    "a claim, pinned to words of an article",
                    List.of(
                            Column.number("claim_id", "The claim", claim -> claim.id()),
                            Column.number(
                                    "number",
                                    "Counted within the article, as printed beside the copy",
                                    claim -> claim.number()),
                            Column.number(
                                    "article_id",
                                    "The article",
                                    claim -> claim.place().articleId()),
                            Column.text(
                                    "headline",
                                    "The article's headline",
                                    claim -> claim.place().headline()),
                            Column.text(
                                    "outlet", "Who published it", claim -> claim.place().outlet()),
                            Column.day(
                                    "published_on",
                                    "When it was published",
                                    claim -> claim.publishedOn()),
                            Column.number(
                                    "revision",
                                    "The text that the span counts in",
                                    claim -> claim.place().revision()),
                            Column.number(
                                    "line",
                                    "The line in which the span begins",
                                    claim -> claim.place().line()),
                            Column.number(
                                    "passage",
                                    "The passage in which the span begins",
                                    claim -> claim.place().passage()),
                            Column.number(
                                    "start",
                                    "First Unicode code point of the span",
                                    claim -> claim.place().start()),
                            Column.number(
                                    "end",
                                    "One past the last code point of the span",
                                    claim -> claim.place().end()),
                            Column.text(
                                    "exact",
                                    "The words under the span",
                                    claim -> claim.place().exact()),
                            Column.text("statement", "What is claimed", ClaimRecord::statement),
                            Column.text("claimant", "Who says so", ClaimRecord::claimant),
                            Column.word(
                                    "status",
                                    "How far the check is",
                                    VerificationStatus.class,
                                    VerificationStatus::words,
                                    claim -> claim.status()),
                            Column.word(
                                    "verdict",
                                    "What came of it; nothing until something did",
                                    Verdict.class,
                                    Verdict::words,
                                    claim -> claim.verdict()),
                            Column.word(
                                    "anchor_state",
                                    "Whether it sits on its words",
                                    AnchorState.class,
                                    AnchorState::words,
                                    claim -> claim.anchor()),
                            Column.text("assignee", "Who checks it", ClaimRecord::assignee),
                            Column.day("due_on", "Until when", claim -> claim.dueOn()),
                            Column.text("made_by", "Who pinned it", ClaimRecord::madeBy),
                            Column.moment("made_at", "When it was pinned", claim -> claim.madeAt()),
                            Column.moment(
                                    "changed_at",
                                    "When it was last changed",
                                    claim -> claim.changedAt()),
                            Column.number(
                                    "evidence_count",
                                    "Pieces of evidence on file",
                                    claim -> claim.evidence()),
                            Column.text(
                                    "article_url",
                                    "Where the article was published",
                                    ClaimRecord::articleUrl),
                            Column.removed(),
                            Column.moment(
                                    "let_go_at",
                                    "When somebody said that its words are gone from the copy",
                                    claim -> claim.letGoAt())));

    private ClaimsTable() {}
}
