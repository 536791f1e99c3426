package newsroom.sic.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evidence on file with claims. Each change of it is told, since approvals rest on it (rule 2).
 */
@Service
@Transactional(readOnly = true)
public class EvidenceFile {

    private final EvidenceRepository evidence;
    private final Margin margin;
    private final Claims claims;
    private final CorrectionNoteOffers offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceFile(
            EvidenceRepository evidence,
            Margin margin,
            Claims claims,
            CorrectionNoteOffers offers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.evidence = evidence;
        this.margin = margin;
        this.claims = claims;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    /** The evidence on each of the claims, oldest first. */
    public Map<Long, List<EvidenceView>> on(Collection<Long> claimIds) {
        return claimIds.isEmpty()
                ? Map.of()
                : byClaim(evidence.findByClaims(claimIds).stream().map(Evidence::view).toList());
    }

    private static Map<Long, List<EvidenceView>> byClaim(List<EvidenceView> found) {
        return found.stream().collect(Collectors.groupingBy(EvidenceView::claimId));
    }

    /** The evidence on each claim of an article, oldest first. */
    public Map<Long, List<EvidenceView>> onArticle(long articleId) {
        return byClaim(margin.evidence(articleId));
    }

    /** The evidence on the claim, in the order in which it was filed: the seal rests on that. */
    public List<EvidenceView> on(long claimId) {
        return on(List.of(claimId)).getOrDefault(claimId, List.of());
    }

    /**
     * The piece of that id.
     *
     * @throws Refusal when there is none, or it was removed
     */
    public EvidenceView one(long id) {
        return evidence.findById(id).orElseThrow(() -> Refusal.absent("evidence")).view();
    }

    /**
     * Files a piece of evidence with a claim.
     *
     * @param requestKey given by the page, so that the same request twice files one piece
     */
    @Transactional
    public EvidenceView file(
            long claimId, EvidenceDetails details, @Nullable String requestKey, Actor by) {
        return file(claimId, null, details, null, requestKey, by);
    }

    /**
     * The same with a claim that was looked at, or of what a correction note says that was offered.
     *
     * @param seen the claim's {@link ClaimView#mark} as it was; null where nobody looked
     * @param note the note's number on the claim; null where it is none
     * @throws Refusal when the claim says something else by now or sits elsewhere, or somebody has
     *     answered the note meanwhile
     */
    @Transactional
    public EvidenceView file(
            long claimId,
            @Nullable String seen,
            EvidenceDetails details,
            @Nullable Integer note,
            @Nullable String requestKey,
            Actor by) {
        ClaimView claim = claims.hold(claimId);
        String key = Typed.optionalLine("request key", requestKey, 36);
        Optional<Evidence> same =
                Optional.ofNullable(key)
                        .flatMap(k -> evidence.findByRequestKeyAndAddedBy(k, by.id()));
        if (same.isPresent()) {
            return same.get().view();
        }
        claim.refuseUnlessSeenAs(seen);
        Evidence filed = evidence.saveAndFlush(new Evidence(claimId, details, key, by, now()));
        if (note != null) {
            offers.taken(claim, note, filed.view().id(), by);
        } else {
            offers.takenWith(claim, details.passage(), filed.view().id(), by);
        }
        tell(claim, filed.view().id(), "added evidence", filed.filed(), by);
        return filed.view();
    }

    /**
     * Gives a piece other details; approvals on its claim fall away (rule 2).
     *
     * @throws Refusal when there is none, or it is another version by now
     */
    @Transactional
    public EvidenceView edit(long id, int version, EvidenceDetails details, Actor by) {
        ClaimView claim = claimOf(id);
        Evidence piece = forChange(id);
        String passage = piece.view().details().passage();
        List<Change> changes = piece.edit(version, details);
        evidence.flush();
        if (!changes.isEmpty()) {
            offers.filedOtherwise(claim, id, passage, details.passage(), by);
            tell(claim, id, "edited evidence", changes, by);
        }
        return piece.view();
    }

    /**
     * Takes a piece off the file; approvals on its claim fall away (rule 2). It can be had back.
     *
     * @throws Refusal when there is none, or it is another version by now
     */
    @Transactional
    public EvidenceView remove(long id, int version, Actor by) {
        ClaimView claim = claimOf(id);
        Evidence piece = forChange(id);
        List<Change> changes = piece.remove(version, now());
        evidence.flush();
        offers.takenNoLonger(claim, id, by);
        tell(claim, id, "removed evidence", changes, by);
        return piece.view();
    }

    /**
     * Files a piece again that was removed. What was approved while it was away is looked at again.
     *
     * @throws Refusal when there is none of that id that was removed
     */
    @Transactional
    public EvidenceView restore(long id, int version, Actor by) {
        ClaimView claim =
                claims.hold(
                        evidence.findClaimIdOfRemoved(id)
                                .orElseThrow(() -> Refusal.absent("evidence")));
        Evidence piece = evidence.findRemoved(id).orElseThrow(() -> Refusal.absent("evidence"));
        List<Change> changes = piece.restore(version);
        evidence.flush();
        offers.takenAgain(claim, id, by);
        tell(claim, id, "restored evidence", changes, by);
        return piece.view();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(
            ClaimView claim, long evidenceId, String action, List<Change> changes, Actor by) {
        events.publishEvent(
                new ClaimEvent.EvidenceChanged(
                        claim.articleId(), claim.id(), evidenceId, action, changes, by));
    }

    /** Held, and before the piece itself is read, so that it is read as it is then. */
    private ClaimView claimOf(long id) {
        return claims.hold(evidence.findClaimId(id).orElseThrow(() -> Refusal.absent("evidence")));
    }

    private Evidence forChange(long id) {
        return evidence.findForChange(id).orElseThrow(() -> Refusal.absent("evidence"));
    }
}
