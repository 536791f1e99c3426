package newsroom.sic.export;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.claim.EvidenceRecord;
import org.jspecify.annotations.Nullable;

/** The columns of evidence.csv; docs/csv.md says what stands in each. */
final class EvidenceTable {

    static final Table<EvidenceRecord> EVIDENCE =
            new Table<>(
                    "evidence",
                    List.of(
                            new Column<>("evidence_id", piece -> Long.toString(piece.id())),
                            new Column<>("claim_id", piece -> Long.toString(piece.claimId())),
                            new Column<>(
                                    "claim_number", piece -> Integer.toString(piece.claimNumber())),
                            new Column<>("article_id", piece -> Long.toString(piece.articleId())),
                            new Column<>("headline", EvidenceRecord::headline),
                            new Column<>("outlet", EvidenceRecord::outlet),
                            new Column<>("revision", piece -> Integer.toString(piece.revision())),
                            new Column<>("line", piece -> Integer.toString(piece.line())),
                            new Column<>("passage", piece -> Integer.toString(piece.passage())),
                            new Column<>("start", piece -> Integer.toString(piece.start())),
                            new Column<>("end", piece -> Integer.toString(piece.end())),
                            new Column<>("exact", EvidenceRecord::exact),
                            new Column<>("source", piece -> piece.details().source()),
                            new Column<>("publisher", piece -> piece.details().publisher()),
                            new Column<>("url", piece -> piece.details().url()),
                            new Column<>("supporting_passage", piece -> piece.details().passage()),
                            new Column<>("grade", piece -> piece.details().grade().words()),
                            new Column<>("stance", piece -> piece.details().stance().words()),
                            new Column<>(
                                    "retrieved_on", piece -> day(piece.details().retrievedOn())),
                            new Column<>("valid_until", piece -> day(piece.details().validUntil())),
                            new Column<>("added_by", EvidenceRecord::addedBy),
                            new Column<>("added_at", piece -> Moment.text(piece.addedAt()))));

    private EvidenceTable() {}

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
