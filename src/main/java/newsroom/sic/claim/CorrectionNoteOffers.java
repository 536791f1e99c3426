package newsroom.sic.claim;

import java.util.List;
import java.util.Optional;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The correction notes of a next text ("Correction: an earlier version of this article …"), offered
 * as evidence on the claims that they seem to speak of. A person takes one, or says that it does
 * not. What the desk itself owes for a verdict that fell is a correction, and lies with the
 * exports.
 */
@Service
public class CorrectionNoteOffers {

    private final Articles articles;
    private final Claims claims;
    private final ArticleCorrectionNotes ofArticle;
    private final CorrectionNoteRows rows;
    private final ApplicationEventPublisher events;

    CorrectionNoteOffers(
            Articles articles,
            Claims claims,
            ArticleCorrectionNotes ofArticle,
            CorrectionNoteRows rows,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.claims = claims;
        this.ofArticle = ofArticle;
        this.rows = rows;
        this.events = events;
    }

    /** What is offered on a claim and nobody has said anything about, the first first. */
    @Transactional(readOnly = true)
    public List<CorrectionNoteOffer> on(long claimId) {
        return rows.found(" where claim_id = ? and state = 'OPEN' order by n", claimId);
    }

    /** One that is open; nothing where it was taken or declined meanwhile. */
    @Transactional(readOnly = true)
    public Optional<CorrectionNoteOffer> open(long claimId, int n) {
        return on(claimId).stream().filter(offer -> offer.n() == n).findFirst();
    }

    /** A text carries it; one that is brought in again carries its notes again. */
    void offer(ClaimView claim, RevisionText text, Span note, Actor by) {
        String passage = text.text().slice(note);
        List<CorrectionNoteOffer> known =
                rows.found(" where claim_id = ? and passage = ?", claim.id(), passage);
        if (known.isEmpty()) {
            rows.keep(claim.id(), text.number(), note, passage);
        } else if (rows.leave(claim.id(), known.getFirst().n(), "WITHDRAWN", "OPEN", null)) {
            rows.standsIn(claim.id(), known.getFirst().n(), text.number(), note);
        } else {
            return;
        }
        tell(claim, passage, by);
    }

    /**
     * Somebody says which claim a note of the article speaks of: it is offered there, and taken or
     * declined as any other.
     *
     * @return what is offered now
     * @throws Refusal when the claim is another article's, or somebody was quicker
     */
    @Transactional
    public CorrectionNoteOffer place(long articleId, int n, long claimId, Actor by) {
        ClaimView claim = claims.hold(claimId);
        ArticleCorrectionNote note =
                ofArticle
                        .open(articleId, n)
                        .orElseThrow(() -> Refusal.stale("claim.refused.correction-note-answered"));
        if (claim.articleId() != articleId) {
            throw Refusal.ofField("claim", "claim.refused.of-another-article");
        }
        return place(note, claim, by);
    }

    private CorrectionNoteOffer place(ArticleCorrectionNote note, ClaimView claim, Actor by) {
        if (!ofArticle.placed(note, by)) {
            throw Refusal.stale("claim.refused.correction-note-answered");
        }
        for (CorrectionNoteOffer before :
                rows.found(" where claim_id = ? and passage = ?", claim.id(), note.passage())) {
            rows.leave(claim.id(), before.n(), "WITHDRAWN", "OPEN", null);
            rows.leave(claim.id(), before.n(), "DECLINED", "OPEN", null);
        }
        if (on(claim.id()).stream().noneMatch(open -> open.passage().equals(note.passage()))) {
            rows.keep(claim.id(), note.revision(), note.span(), note.passage());
        }
        events.publishEvent(
                new ClaimEvent.CorrectionNotePlaced(
                        claim.articleId(),
                        claim.id(),
                        List.of(new Change("passage", null, note.passage())),
                        by));
        return on(claim.id()).stream()
                .filter(open -> open.passage().equals(note.passage()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * It goes on file as evidence.
     *
     * @throws Refusal when it was taken or declined meanwhile
     */
    @Transactional
    void taken(ClaimView claim, int n, long evidenceId, Actor by) {
        if (!rows.leave(claim.id(), n, "OPEN", "TAKEN", by)) {
            throw answered(claim.id(), n);
        }
        rows.filedAs(claim.id(), n, evidenceId);
    }

    /** A program files the very words of one: that answers it, on whatever claim it did so. */
    @Transactional
    void takenWith(ClaimView claim, @Nullable String passage, long evidenceId, Actor by) {
        ofArticle.on(claim.articleId()).stream()
                .filter(note -> note.passage().equals(passage))
                .forEach(note -> place(note, claim, by));
        on(claim.id()).stream()
                .filter(offer -> offer.passage().equals(passage))
                .forEach(offer -> taken(claim, offer.n(), evidenceId, by));
    }

    /** What it was filed as goes off the file: nothing answers it any more. */
    void takenNoLonger(ClaimView claim, long evidenceId, Actor by) {
        for (CorrectionNoteOffer offer :
                rows.found(" where claim_id = ? and evidence_id = ?", claim.id(), evidenceId)) {
            if (rows.leave(claim.id(), offer.n(), "TAKEN", "OPEN", null)) {
                tell(claim, offer.passage(), by);
            }
        }
    }

    /** What it was filed as has other words now: these answer nothing. */
    void filedOtherwise(
            ClaimView claim,
            long evidenceId,
            @Nullable String from,
            @Nullable String to,
            Actor by) {
        if (rows.found(" where claim_id = ? and evidence_id = ?", claim.id(), evidenceId).stream()
                .anyMatch(offer ->
                        offer.passage().equals(from)
                                && (to == null || !to.contains(offer.passage())))) {
            takenNoLonger(claim, evidenceId, by);
        }
    }

    /** What it was filed as comes back. */
    void takenAgain(ClaimView claim, long evidenceId, Actor by) {
        rows.found(" where claim_id = ? and evidence_id = ?", claim.id(), evidenceId)
                .forEach(offer -> rows.leave(claim.id(), offer.n(), "OPEN", "TAKEN", by));
    }

    /**
     * It does not speak of the claim. One that somebody had put there waits on the article again.
     *
     * @throws Refusal when there is none, or it was taken or declined meanwhile
     */
    @Transactional
    public void decline(long claimId, int n, Actor by) {
        ClaimView claim = claims.hold(claimId);
        CorrectionNoteOffer offer = open(claimId, n).orElseThrow(() -> answered(claimId, n));
        if (!rows.leave(claimId, n, "OPEN", "DECLINED", by)) {
            throw answered(claimId, n);
        }
        events.publishEvent(
                new ClaimEvent.CorrectionNoteDeclined(
                        claim.articleId(),
                        claimId,
                        List.of(new Change("passage", offer.passage(), null)),
                        by));
        if (ofArticle.wasPlaced(claim.articleId(), offer.passage())
                || rows.isLeftBehind(claim.articleId(), offer.passage())) {
            ofArticle.comesBack(claim.articleId(), offer, by);
        }
    }

    /**
     * One that was declined is offered again.
     *
     * @throws Refusal when there is none that was declined
     */
    @Transactional
    public void offerAgain(long claimId, int n, Actor by) {
        ClaimView claim = claims.hold(claimId);
        if (!rows.leave(claimId, n, "DECLINED", "OPEN", null)) {
            throw Refusal.absent("correction note");
        }
        String passage = open(claimId, n).orElseThrow().passage();
        ofArticle.placed(claim.articleId(), passage, by);
        tell(claim, passage, by);
        withdraw(articles.text(claim.articleId()), by);
    }

    /** What was offered on a claim that goes is answered by nothing, unless another has it. */
    @EventListener
    @Transactional
    public void on(ClaimEvent.ClaimRemoved event) {
        for (CorrectionNoteOffer offer :
                rows.found(" where claim_id = ? and state in ('OPEN', 'TAKEN')", event.claimId())) {
            if (!rows.isElsewhere(event.articleId(), offer.passage())) {
                ofArticle.comesBack(event.articleId(), offer, event.by());
            }
        }
    }

    /** It has again what it had, as far as the text still carries it. */
    @EventListener
    @Transactional
    public void on(ClaimEvent.ClaimRestored event) {
        withdraw(articles.text(event.articleId()), event.by());
        for (CorrectionNoteOffer offer :
                rows.found(" where claim_id = ? and state in ('OPEN', 'TAKEN')", event.claimId())) {
            ofArticle.placed(event.articleId(), offer.passage(), event.by());
        }
    }

    /** The text carries them no longer: nobody has to answer them. */
    void withdraw(RevisionText text, Actor by) {
        rows
                .found(
                        " where state = 'OPEN' and claim_id in"
                                + " (select id from claim where article_id = ? and removed_at is null)"
                                + " order by claim_id, n",
                        text.articleId())
                .stream()
                .filter(offer -> !text.carriesCorrectionNote(offer.passage()))
                .forEach(offer -> {
                    rows.leave(offer.claimId(), offer.n(), "OPEN", "WITHDRAWN", null);
                    events.publishEvent(
                            new ClaimEvent.CorrectionNoteWithdrawn(
                                    text.articleId(),
                                    offer.claimId(),
                                    List.of(new Change("passage", offer.passage(), null)),
                                    by));
                });
    }

    private void tell(ClaimView claim, String passage, Actor by) {
        events.publishEvent(
                new ClaimEvent.CorrectionNoteOffered(
                        claim.articleId(),
                        claim.id(),
                        List.of(new Change("passage", null, passage)),
                        by));
    }

    private Refusal answered(long claimId, int n) {
        return rows.found(" where claim_id = ? and n = ?", claimId, n).isEmpty()
                ? Refusal.absent("correction note")
                : Refusal.stale("claim.refused.correction-note-answered");
    }
}
