package newsroom.sic.annotation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.SecondLook;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.Anchor;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what a decision on an annotation needs. */
@Component
class AnnotationSheets {

    /** Code points of copy on either side of the span. */
    private static final int AROUND = 400;

    private final Annotations annotations;
    private final SecondLook secondLook;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final Articles articles;
    private final People people;
    private final Clock clock;

    AnnotationSheets(
            Annotations annotations,
            SecondLook secondLook,
            Claims claims,
            EvidenceFile evidence,
            Articles articles,
            People people,
            Clock clock) {
        this.annotations = annotations;
        this.secondLook = secondLook;
        this.claims = claims;
        this.evidence = evidence;
        this.articles = articles;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AnnotationSheet of(
            long id, Person viewer, @Nullable String comment, @Nullable Refusal refusal) {
        AnnotationView annotation = annotations.one(id);
        ClaimView claim = claims.one(annotation.claimId());
        List<DecisionView> decisions =
                annotations.decisions(List.of(id)).getOrDefault(id, List.of());
        List<EvidenceView> onFile = evidence.on(claim.id());
        Set<Long> accounts = new HashSet<>(Set.of(claim.madeBy()));
        accounts.add(annotation.author());
        accounts.add(annotation.lastEditor());
        decisions.forEach(decision -> accounts.add(decision.decidedBy()));
        return new AnnotationSheet(
                annotation,
                claim,
                articles.one(claim.articleId()),
                context(claim),
                onFile,
                decisions,
                secondLook
                        .since(annotation, claim, onFile, decisions)
                        .map(Changed::of)
                        .orElse(null),
                annotations.seal(annotation),
                annotations.objection(annotation, viewer).orElse(null),
                annotation.author() == viewer.id(),
                people.names(accounts),
                LocalDate.now(clock),
                comment,
                refusal);
    }

    private AnnotationSheet.Context context(ClaimView claim) {
        Anchor anchor = claim.anchor();
        RevisionText.Surroundings around =
                articles.text(claim.articleId(), anchor.revision()).around(anchor.span(), AROUND);
        return new AnnotationSheet.Context(around.before(), anchor.exact(), around.after());
    }
}
