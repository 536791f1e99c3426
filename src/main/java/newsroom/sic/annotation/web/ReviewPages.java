package newsroom.sic.annotation.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.ReviewOrder;
import newsroom.sic.annotation.ReviewQueue;
import newsroom.sic.annotation.Seals;
import newsroom.sic.annotation.Severity;
import newsroom.sic.annotation.WaitingLoad;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what waits for a reviewer. */
@Component
class ReviewPages {

    private static final int ROWS = 50;

    private final ReviewQueue queue;
    private final Seals seals;
    private final AnnotationSheets sheets;
    private final Claims claims;
    private final Clock clock;

    ReviewPages(
            ReviewQueue queue, Seals seals, AnnotationSheets sheets, Claims claims, Clock clock) {
        this.queue = queue;
        this.seals = seals;
        this.sheets = sheets;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * @param at the annotation at hand; null for the first of the list
     * @param here the comment that the page is opened for, as "comment-12"; null for none
     */
    @Transactional(readOnly = true)
    ReviewPage at(
            @Nullable Long at,
            ReviewOrder order,
            @Nullable String after,
            @Nullable String here,
            Person person) {
        Slice<AnnotationView> waiting = waiting(person, order, after);
        Long chosen =
                at != null || waiting.items().isEmpty()
                        ? at
                        : Long.valueOf(waiting.items().getFirst().id());
        return lay(
                waiting,
                chosen == null ? null : sheets.of(chosen, person, here),
                order,
                after,
                person);
    }

    @Transactional(readOnly = true)
    ReviewPage with(AnnotationSheet sheet, ReviewOrder order, Person person) {
        return lay(waiting(person, order, null), sheet, order, null, person);
    }

    private Slice<AnnotationView> waiting(
            Person person, ReviewOrder order, @Nullable String after) {
        return person.decides()
                ? queue.waitingFor(person, order, after, ROWS)
                : new Slice<>(List.of(), null);
    }

    private ReviewPage lay(
            Slice<AnnotationView> waiting,
            @Nullable AnnotationSheet sheet,
            ReviewOrder order,
            @Nullable String after,
            Person person) {
        WaitingLoad load = person.decides() ? queue.waitingLoad(person) : WaitingLoad.NONE;
        Instant now = clock.instant();
        return new ReviewPage(
                rows(waiting.items(), now),
                rows(queue.withOthers(person, ROWS), now),
                sheet,
                waiting.next(),
                load,
                load.oldest() == null ? null : Age.of(load.oldest(), now),
                order,
                after);
    }

    private List<ReviewPage.Waiting> rows(List<AnnotationView> found, Instant now) {
        Map<Long, ClaimView> on =
                claims.some(found.stream().map(AnnotationView::claimId).distinct().toList());
        Map<Long, String> seals =
                this.seals.of(
                        found.stream()
                                .filter(one -> one.finding().severity() == Severity.LOW)
                                .toList(),
                        on);
        return found.stream()
                .map(annotation ->
                        new ReviewPage.Waiting(
                                annotation,
                                Objects.requireNonNull(on.get(annotation.claimId())),
                                Age.of(
                                        Objects.requireNonNullElse(annotation.submittedAt(), now),
                                        now),
                                seals.get(annotation.id())))
                .toList();
    }
}
