package newsroom.sic.annotation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.annotation.Seals;
import newsroom.sic.annotation.SecondLook;
import newsroom.sic.annotation.ThreadView;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.Anchor;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.CorrectionNoteOffers;
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
    private final Reviews reviews;
    private final Seals seals;
    private final SecondLook secondLook;
    private final Claims claims;
    private final EvidenceFile evidence;
    private final CorrectionNoteOffers correctionNotes;
    private final Articles articles;
    private final Threads threads;
    private final Queries queries;
    private final People people;
    private final Clock clock;

    AnnotationSheets(
            Annotations annotations,
            Reviews reviews,
            Seals seals,
            SecondLook secondLook,
            Claims claims,
            EvidenceFile evidence,
            CorrectionNoteOffers correctionNotes,
            Articles articles,
            Threads threads,
            Queries queries,
            People people,
            Clock clock) {
        this.annotations = annotations;
        this.reviews = reviews;
        this.seals = seals;
        this.secondLook = secondLook;
        this.claims = claims;
        this.evidence = evidence;
        this.correctionNotes = correctionNotes;
        this.articles = articles;
        this.threads = threads;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param here the comment or query that the page is opened for, as "comment-12"; null for none
     */
    @Transactional(readOnly = true)
    AnnotationSheet of(long id, Person viewer, @Nullable String here) {
        return lay(id, viewer, null, null, here, null);
    }

    /** With a decision that was refused. */
    @Transactional(readOnly = true)
    AnnotationSheet refused(long id, Person viewer, @Nullable String comment, Refusal refusal) {
        return lay(id, viewer, comment, refusal, null, null);
    }

    /** With a form beneath that was refused. */
    @Transactional(readOnly = true)
    AnnotationSheet refused(long id, Person viewer, Talk.Refused form) {
        return lay(id, viewer, null, null, null, form);
    }

    private AnnotationSheet lay(
            long id,
            Person viewer,
            @Nullable String comment,
            @Nullable Refusal refusal,
            @Nullable String here,
            Talk.@Nullable Refused form) {
        AnnotationView annotation = annotations.one(id);
        ClaimView claim = claims.one(annotation.claimId());
        List<DecisionView> decisions = reviews.decisions(List.of(id)).getOrDefault(id, List.of());
        List<QueryView> put = queries.on(id);
        List<ThreadView> said = threads.on(id);
        List<EvidenceView> onFile = evidence.on(claim.id());
        Set<Long> accounts = new HashSet<>(Set.of(claim.madeBy()));
        accounts.add(annotation.author());
        accounts.add(annotation.lastEditor());
        decisions.forEach(decision -> accounts.add(decision.decidedBy()));
        put.forEach(query -> accounts.addAll(whoIsIn(query)));
        said.forEach(thread -> accounts.addAll(whoIsIn(thread)));
        Map<Long, String> names = people.names(accounts);
        LocalDate today = LocalDate.now(clock);
        return new AnnotationSheet(
                annotation,
                claim,
                articles.one(claim.articleId()),
                context(claim),
                onFile,
                correctionNotes.on(claim.id()),
                decisions,
                secondLook
                        .since(annotation, claim, onFile, decisions)
                        .map(Changed::of)
                        .orElse(null),
                seals.of(annotation),
                reviews.objection(annotation, viewer).orElse(null),
                annotation.author() == viewer.id(),
                names,
                today,
                comment,
                refusal,
                new Talk(
                        put,
                        put.stream()
                                .collect(
                                        Collectors.toMap(
                                                QueryView::id, query -> query.standing(today))),
                        said,
                        mayBePut(annotation) && put.stream().noneMatch(QueryView::isStanding),
                        names,
                        put.stream().anyMatch(QueryView::isStanding) ? people.active() : List.of(),
                        here,
                        form));
    }

    private static boolean mayBePut(AnnotationView annotation) {
        return switch (annotation.state()) {
            case DRAFT, SUBMITTED, APPROVED, CHANGES_REQUESTED -> true;
            case REJECTED, WITHDRAWN -> false;
        };
    }

    private static Set<Long> whoIsIn(QueryView query) {
        Set<Long> people = new HashSet<>(Set.of(query.owner()));
        people.add(query.askedBy());
        if (query.answer() != null) {
            people.add(query.answer().recordedBy());
        }
        if (query.ruling() != null) {
            people.add(query.ruling().by());
        }
        if (query.reopening() != null) {
            people.add(query.reopening().by());
        }
        return people;
    }

    private static Set<Long> whoIsIn(ThreadView thread) {
        Set<Long> people = new HashSet<>();
        Stream.concat(Stream.of(thread.opening()), thread.replies().stream())
                .forEach(comment -> {
                    people.add(comment.author());
                    people.addAll(comment.mentions().values());
                    if (comment.turn() != null) {
                        people.add(comment.turn().by());
                    }
                });
        return people;
    }

    private AnnotationSheet.Context context(ClaimView claim) {
        Anchor anchor = claim.anchor();
        RevisionText.Surroundings around =
                articles.text(claim.articleId(), anchor.revision()).around(anchor.span(), AROUND);
        return new AnnotationSheet.Context(around.before(), anchor.exact(), around.after());
    }
}
