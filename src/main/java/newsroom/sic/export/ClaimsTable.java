package newsroom.sic.export;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.Verdict;
import org.jspecify.annotations.Nullable;

/** The columns of claims.csv; docs/csv.md says what stands in each. */
final class ClaimsTable {

    static final Table<ClaimRecord> CLAIMS =
            new Table<>(
                    "claims",
                    List.of(
                            new Column<>("claim_id", claim -> Long.toString(claim.id())),
                            new Column<>("number", claim -> Integer.toString(claim.number())),
                            new Column<>("article_id", claim -> Long.toString(claim.articleId())),
                            new Column<>("headline", ClaimRecord::headline),
                            new Column<>("outlet", ClaimRecord::outlet),
                            new Column<>("published_on", claim -> day(claim.publishedOn())),
                            new Column<>("revision", claim -> Integer.toString(claim.revision())),
                            new Column<>("line", claim -> Integer.toString(claim.line())),
                            new Column<>("passage", claim -> Integer.toString(claim.passage())),
                            new Column<>("start", claim -> Integer.toString(claim.start())),
                            new Column<>("end", claim -> Integer.toString(claim.end())),
                            new Column<>("exact", ClaimRecord::exact),
                            new Column<>("statement", ClaimRecord::statement),
                            new Column<>("claimant", ClaimRecord::claimant),
                            new Column<>("status", claim -> claim.status().words()),
                            new Column<>("verdict", claim -> words(claim.verdict())),
                            new Column<>("anchor_state", claim -> claim.anchor().words()),
                            new Column<>("assignee", ClaimRecord::assignee),
                            new Column<>("due_on", claim -> day(claim.dueOn())),
                            new Column<>("made_by", ClaimRecord::madeBy),
                            new Column<>("made_at", claim -> Moment.text(claim.madeAt())),
                            new Column<>("changed_at", claim -> Moment.text(claim.changedAt())),
                            new Column<>(
                                    "evidence_count", claim -> Integer.toString(claim.evidence())),
                            new Column<>("article_url", ClaimRecord::articleUrl)));

    private ClaimsTable() {}

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String words(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.words();
    }
}
