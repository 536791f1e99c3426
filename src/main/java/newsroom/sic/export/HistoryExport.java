package newsroom.sic.export;

import java.time.Instant;
import java.util.List;
import newsroom.sic.history.HistoryRecord;
import newsroom.sic.history.HistoryRecords;
import newsroom.sic.shared.Subject;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryExport extends Export<HistoryExport.Asked, HistoryRecord> {

    static final Table<HistoryRecord> HISTORY =
            new Table<>(
                    "history",
                    "something that somebody did",
                    List.of(
                            Column.number(
                                    "seq",
                                    "Its place in history, without a gap",
                                    HistoryRecord::seq),
                            Column.moment("happened_at", "When", HistoryRecord::at),
                            Column.text(
                                    "actor",
                                    "Who did it, by the name of then",
                                    HistoryRecord::actor),
                            Column.text(
                                    "subject_kind",
                                    "What it was done to: article, claim, annotation, evidence …",
                                    entry -> entry.subject().kind()),
                            Column.number("subject_id", "Its id", entry -> entry.subject().id()),
                            Column.json(
                                    "part_of",
                                    "What that was part of, outermost first: [{kind, id}]",
                                    HistoryRecord::partOf),
                            Column.text("action", "What was done", HistoryRecord::action),
                            Column.json(
                                    "changes",
                                    "From which value to which: [{what, from, to}]",
                                    HistoryRecord::changes),
                            Column.text(
                                    "hash", "SHA-256 that chains the entry", HistoryRecord::hash)));

    private final HistoryRecords history;

    HistoryExport(HistoryRecords history, Delivery delivery) {
        super(HISTORY, Asked.class, delivery);
        this.history = history;
    }

    @Override
    Wanted wanted(Asked asked) {
        return new Wanted(asked.article, asked.since());
    }

    @Override
    void each(Asked asked, @Nullable Since since, Rows<HistoryRecord> file) {
        history.each(
                since == null ? 1 : since.seq(),
                asked.article == null ? null : Subject.article(asked.article),
                file::add);
    }

    /**
     * The entries that somebody asks for.
     *
     * @param article those of one article and all that is within it
     */
    record Asked(@Nullable Long article, @Nullable String changedSince) {

        @Nullable Instant since() {
            return Typed.optionalInstant("changed since", changedSince);
        }
    }
}
