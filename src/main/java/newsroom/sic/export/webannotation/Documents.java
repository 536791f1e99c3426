package newsroom.sic.export.webannotation;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the modules know of annotations: nine questions, for one as for a hundred. */
@Service
@Transactional(readOnly = true)
class Documents {

    private final Annotations annotations;
    private final Reviews reviews;
    private final Claims claims;
    private final Articles articles;
    private final EvidenceFile evidence;
    private final Queries queries;
    private final People people;
    private final KeptProperties kept;

    Documents(
            Annotations annotations,
            Reviews reviews,
            Claims claims,
            Articles articles,
            EvidenceFile evidence,
            Queries queries,
            People people,
            KeptProperties kept) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.claims = claims;
        this.articles = articles;
        this.evidence = evidence;
        this.queries = queries;
        this.people = people;
        this.kept = kept;
    }

    public AnnotationDocument one(AnnotationView annotation, Iris iris) {
        return some(List.of(annotation), iris).getFirst();
    }

    /** In the order in which they are named; those that are gone by now are left out. */
    public List<AnnotationDocument> named(List<Long> ids, Iris iris) {
        Map<Long, AnnotationView> found = annotations.some(ids);
        return some(ids.stream().map(found::get).filter(Objects::nonNull).toList(), iris);
    }

    private List<AnnotationDocument> some(Collection<AnnotationView> some, Iris iris) {
        List<Long> ids = some.stream().map(AnnotationView::id).toList();
        Set<Long> claimIds = new HashSet<>(some.stream().map(AnnotationView::claimId).toList());
        Map<Long, ClaimView> on = claims.some(claimIds);
        Map<Long, ArticleView> in =
                articles.some(on.values().stream().map(ClaimView::articleId).toList());
        Map<Long, List<EvidenceView>> onFile = evidence.on(claimIds);
        Map<Long, List<QueryView>> asked = queries.on(ids);
        Map<Long, DecisionView> decided = latest(reviews.decisions(ids));
        Map<Long, ForeignProperties> foreign = kept.of(ids);
        Set<Long> named = new HashSet<>(some.stream().map(AnnotationView::author).toList());
        decided.values().forEach(one -> named.add(one.decidedBy()));
        Map<Long, String> names = people.names(named);
        Map<Long, String> usernames = people.usernames(named);
        return some.stream()
                .map(one -> {
                    ClaimView claim = Objects.requireNonNull(on.get(one.claimId()));
                    return AnnotationDocument.of(
                            new AnnotationDocument.Known(
                                    one,
                                    claim,
                                    Objects.requireNonNull(in.get(claim.articleId())),
                                    onFile.getOrDefault(claim.id(), List.of()),
                                    asked.getOrDefault(one.id(), List.of()),
                                    decided.get(one.id()),
                                    foreign.getOrDefault(one.id(), ForeignProperties.none()),
                                    names,
                                    usernames),
                            iris);
                })
                .toList();
    }

    private static Map<Long, DecisionView> latest(Map<Long, List<DecisionView>> taken) {
        Map<Long, DecisionView> latest = new LinkedHashMap<>();
        taken.forEach((id, all) -> latest.put(id, all.getLast()));
        return latest;
    }
}
