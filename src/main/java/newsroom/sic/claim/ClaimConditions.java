package newsroom.sic.claim;

import java.util.Locale;

/** What a {@link ClaimFilter} lets through, of a claim c on an article of an outlet o. */
final class ClaimConditions {

    private ClaimConditions() {}

    static Narrowing narrow(Narrowing claims, ClaimFilter filter) {
        return claims.and("c.article_id = :article", "article", filter.article())
                .is("c.status", "status", filter.status())
                .is("c.verdict", "verdict", filter.verdict())
                .and("c.assignee_id = :assignee", "assignee", filter.assignee())
                .and(
                        """
                        (lower(c.statement) like :words escape '!'
                            or lower(c.exact) like :words escape '!'
                            or lower(c.claimant) like :words escape '!')
                        """,
                        "words",
                        filter.words() == null ? null : "%" + literal(filter.words()) + "%")
                .and("o.name = :outlet", "outlet", filter.outlet())
                .since("c.changed_at", filter.changedSince())
                .inStory("c.article_id", filter.story())
                .between("c.made_at", filter.from(), filter.to())
                .and(
                        """
                        exists (select 1 from evidence e where e.claim_id = c.id
                            and e.removed_at is null and e.valid_until < :lapsedBy)
                        """,
                        "lapsedBy",
                        filter.lapsedBy())
                .and("c.due_on <= :dueBy and c.status <> 'CHECKED'", "dueBy", filter.dueBy());
    }

    private static String literal(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
