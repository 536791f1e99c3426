package newsroom.sic.ledger;

import newsroom.sic.claim.Narrowing;

/** What a {@link DiscrepancyFilter} lets through, of a discrepancy d. */
final class DiscrepancyConditions {

    private DiscrepancyConditions() {}

    static Narrowing narrow(Narrowing discrepancies, DiscrepancyFilter filter) {
        if (filter.toDo()) {
            discrepancies.and("(not d.benign or d.changed) and d.state = 'OPEN'");
        }
        return discrepancies
                .and("d.story_id = :story", "story", filter.story())
                .is("d.kind", "kind", filter.kind())
                .is("d.assessment", "assessment", filter.assessment())
                .is("d.state", "state", filter.state())
                .and(
                        """
                        d.id in (select m.discrepancy_id from discrepancy_member m
                            where m.article_id = :article)
                        """,
                        "article",
                        filter.article());
    }
}
