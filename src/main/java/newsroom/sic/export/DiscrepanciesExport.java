package newsroom.sic.export;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.DiscrepancyRecord;
import newsroom.sic.ledger.DiscrepancyRecords;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DiscrepanciesExport extends Export<DiscrepanciesExport.Asked, DiscrepancyRecord> {

    static final Table<DiscrepancyRecord> DISCREPANCIES =
            new Table<>(
                    "discrepancies",
                    "one of the places of a discrepancy",
                    List.of("discrepancy_id", "member"),
                    List.of(
                            Column.number(
                                    "discrepancy_id", "The discrepancy", DiscrepancyRecord::id),
                            Column.number("member", "Counted within it", DiscrepancyRecord::member),
                            Column.number(
                                    "story_id",
                                    "In which they were compared",
                                    DiscrepancyRecord::story),
                            Column.text(
                                    "kind",
                                    "figure, quotation, name, date, text",
                                    row -> row.kind().slug()),
                            Column.text(
                                    "assessment",
                                    "What Sic takes it for",
                                    row -> row.assessment().slug()),
                            Column.text(
                                    "explanation",
                                    "Why, in a sentence",
                                    DiscrepancyRecord::explanation),
                            Column.text("state", "open, resolved", row -> row.state().slug()),
                            Column.text(
                                    "resolution",
                                    "explained, one-is-wrong, not-comparable, accepted",
                                    row ->
                                            row.resolution() == null
                                                    ? null
                                                    : row.resolution().slug()),
                            Column.text(
                                    "note", "What the desk said to it", DiscrepancyRecord::note),
                            Column.number(
                                    "article_id", "The article", DiscrepancyRecord::articleId),
                            Column.text(
                                    "headline",
                                    "The article's headline",
                                    DiscrepancyRecord::headline),
                            Column.text("outlet", "Who published it", DiscrepancyRecord::outlet),
                            Column.day(
                                    "published_on",
                                    "When it was published",
                                    DiscrepancyRecord::publishedOn),
                            Column.number(
                                    "revision",
                                    "The text that the span counts in",
                                    DiscrepancyRecord::revision),
                            Column.number(
                                    "start",
                                    "First Unicode code point of the span",
                                    DiscrepancyRecord::start),
                            Column.number(
                                    "end",
                                    "One past the last code point of the span",
                                    DiscrepancyRecord::end),
                            Column.text(
                                    "exact", "The words under the span", DiscrepancyRecord::exact),
                            Column.removed()));

    /** What was found before an export and stored after it is among the next export's changes. */
    private static final Duration LONGEST_COMPARING = Duration.ofMinutes(10);

    private final DiscrepancyRecords discrepancies;

    DiscrepanciesExport(DiscrepancyRecords discrepancies, Delivery delivery) {
        super(DISCREPANCIES, Asked.class, delivery);
        this.discrepancies = discrepancies;
    }

    @Override
    Wanted wanted(Asked asked) {
        return new Wanted(asked.filter().article(), asked.since());
    }

    /** Comparing goes on by itself and is no history, so what changed is told by the clock. */
    @Override
    void each(Asked asked, @Nullable Since since, Rows<DiscrepancyRecord> file) {
        Instant from = asked.since();
        discrepancies.each(
                asked.filter(),
                from == null ? null : from.minus(LONGEST_COMPARING),
                row -> {
                    if (row.goneAt() == null) {
                        file.add(row);
                    } else {
                        file.add(new Tombstone(ids(row), row.goneAt()));
                    }
                });
    }

    private static Map<String, Long> ids(DiscrepancyRecord row) {
        return Map.of(
                "discrepancy_id", row.id(),
                "member", (long) row.member(),
                "story_id", row.story(),
                "article_id", row.articleId());
    }

    /** Which of them, as an address asks for them. */
    record Asked(
            @Nullable Long story,
            @Nullable String kind,
            @Nullable String assessment,
            @Nullable String state,
            @Nullable Long article,
            @Nullable String changedSince) {

        DiscrepancyFilter filter() {
            return new DiscrepancyFilter.Asked(story, kind, assessment, state, article).filter();
        }

        @Nullable Instant since() {
            return Typed.optionalInstant("changed since", changedSince);
        }
    }
}
