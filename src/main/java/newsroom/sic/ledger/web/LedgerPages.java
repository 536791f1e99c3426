package newsroom.sic.ledger.web;

import java.util.List;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.Stories;
import newsroom.sic.ledger.Discrepancies;
import newsroom.sic.ledger.DiscrepancyFilter;
import newsroom.sic.ledger.Emendations;
import newsroom.sic.ledger.HouseForms;
import newsroom.sic.ledger.StoryLedgers;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a story's ledger together. */
@Component
class LedgerPages {

    private static final int MOST = 500;

    private final Stories stories;
    private final Articles articles;
    private final Copies copies;
    private final StoryLedgers ledgers;
    private final Discrepancies discrepancies;
    private final Emendations emendations;
    private final HouseForms houseForms;

    LedgerPages(
            Stories stories,
            Articles articles,
            Copies copies,
            StoryLedgers ledgers,
            Discrepancies discrepancies,
            Emendations emendations,
            HouseForms houseForms) {
        this.stories = stories;
        this.articles = articles;
        this.copies = copies;
        this.ledgers = ledgers;
        this.discrepancies = discrepancies;
        this.emendations = emendations;
        this.houseForms = houseForms;
    }

    LedgerPage of(long id, TranscriptForm form, @Nullable Refusal refusal) {
        List<Long> members = stories.articles(List.of(id)).getOrDefault(id, List.of());
        return new LedgerPage(
                stories.one(id),
                ledgers.version(id),
                ledgers.isBehind(id),
                ledgers.of(id),
                discrepancies
                        .find(new DiscrepancyFilter(id, null, null, null, null, false), null, MOST)
                        .items(),
                articles.some(members),
                copies.of(members),
                emendations.of(id),
                emendations.made(id),
                houseForms.all(),
                form,
                refusal);
    }
}
