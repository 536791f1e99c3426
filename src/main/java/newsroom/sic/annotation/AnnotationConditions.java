package newsroom.sic.annotation;

import newsroom.sic.claim.Narrowing;

/** What an {@link AnnotationFilter} lets through, of an annotation n on a claim c. */
final class AnnotationConditions {

    /** An annotation n on a claim c in an article a of an outlet o. */
    static final String FROM =
            """
            from annotation n
            join claim c on c.id = n.claim_id
            join article a on a.id = c.article_id
            left join outlet o on o.id = a.outlet_id
            """;

    private AnnotationConditions() {}

    static Narrowing narrow(Narrowing annotations, AnnotationFilter filter) {
        annotations
                .is("n.state", "state", filter.state())
                .is("n.issue", "issue", filter.issue())
                .is("n.severity", "severity", filter.severity())
                .and("n.author_id = :author", "author", filter.author())
                .and("o.name = :outlet", "outlet", filter.outlet())
                .and("c.article_id = :article", "article", filter.article())
                .since("n.updated_at", filter.changedSince())
                .inStory("c.article_id", filter.story())
                .between("n.created_at", filter.from(), filter.to());
        return filter.waited() == null
                ? annotations
                : annotations.and(decidedAfter(filter.waited()));
    }

    private static String decidedAfter(Wait wait) {
        return """
        exists (select 1 from decision d where d.id =
            (select max(x.id) from decision x where x.annotation_id = n.id) and %s)
        """
                .formatted(wait.holds());
    }
}
