package newsroom.sic.export;

import java.util.List;
import newsroom.sic.claim.EvidenceRecord;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;

/** The columns of evidence.csv; docs/csv.md says what stands in each. */
final class EvidenceTable {

    static final Table<EvidenceRecord> EVIDENCE =
            new Table<>(
                    "evidence",
                    "a piece of evidence on a claim",
                    List.of(
                            Column.number(
                                    "evidence_id", "The piece of evidence", piece -> piece.id()),
                            Column.number("claim_id", "The claim", piece -> piece.claimId()),
                            Column.number(
                                    "claim_number",
                                    "The claim's number within the article",
                                    piece -> piece.claimNumber()),
                            Column.number(
                                    "article_id",
                                    "The article",
                                    piece -> piece.place().articleId()),
                            Column.text(
                                    "headline",
                                    "The article's headline",
                                    piece -> piece.place().headline()),
                            Column.text(
                                    "outlet", "Who published it", piece -> piece.place().outlet()),
                            Column.number(
                                    "revision",
                                    "The text that the span counts in",
                                    piece -> piece.place().revision()),
                            Column.number(
                                    "line",
                                    "The line in which the span begins",
                                    piece -> piece.place().line()),
                            Column.number(
                                    "passage",
                                    "The passage in which the span begins",
                                    piece -> piece.place().passage()),
                            Column.number(
                                    "start",
                                    "First Unicode code point of the span",
                                    piece -> piece.place().start()),
                            Column.number(
                                    "end",
                                    "One past the last code point of the span",
                                    piece -> piece.place().end()),
                            Column.text(
                                    "exact",
                                    "The words under the span",
                                    piece -> piece.place().exact()),
                            Column.text(
                                    "source",
                                    "Who or what says it",
                                    piece -> piece.details().source()),
                            Column.text(
                                    "publisher",
                                    "Who put it out",
                                    piece -> piece.details().publisher()),
                            Column.text("url", "Where", piece -> piece.details().url()),
                            Column.text(
                                    "supporting_passage",
                                    "The words themselves",
                                    piece -> piece.details().passage()),
                            Column.word(
                                    "grade",
                                    "How near it is to the fact",
                                    Grade.class,
                                    Grade::words,
                                    piece -> piece.details().grade()),
                            Column.word(
                                    "stance",
                                    "What it does to the claim",
                                    Stance.class,
                                    Stance::words,
                                    piece -> piece.details().stance()),
                            Column.day(
                                    "retrieved_on",
                                    "When it was looked up",
                                    piece -> piece.details().retrievedOn()),
                            Column.day(
                                    "valid_until",
                                    "Until when it may be relied on",
                                    piece -> piece.details().validUntil()),
                            Column.text("added_by", "Who filed it", EvidenceRecord::addedBy),
                            Column.moment("added_at", "When", piece -> piece.addedAt()),
                            Column.removed()));

    private EvidenceTable() {}
}
