package newsroom.sic.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RestsOnText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.text.Placement;
import newsroom.sic.text.Reanchoring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes claims on to the next revision of their article (rule 3). A claim that waits to be settled
 * stays on the revision that it last sat on and is followed from there, so that words which come
 * back are found again.
 */
@Component
class ClaimsFollow implements RestsOnText {

    private final ClaimRepository claims;
    private final AnchorsBefore trail;
    private final LineCoverage coverage;
    private final Articles articles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClaimsFollow(
            ClaimRepository claims,
            AnchorsBefore trail,
            LineCoverage coverage,
            Articles articles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.trail = trail;
        this.coverage = coverage;
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void hold(long articleId) {
        claims.findForRevision(articleId);
    }

    @Override
    public boolean sitsOn(long articleId) {
        return !claims.findForRevision(articleId).isEmpty();
    }

    @Override
    public void follow(RevisionText before, RevisionText after, Reanchoring alignment, Actor by) {
        Map<Integer, Reanchoring> alignments = new HashMap<>(Map.of(before.number(), alignment));
        List<ClaimEvent> told = new ArrayList<>();
        List<AnchorsBefore.Left> left = new ArrayList<>();
        for (Claim claim : claims.findForRevision(after.articleId())) {
            Reanchoring from =
                    alignments.computeIfAbsent(
                            claim.view().anchor().revision(),
                            earlier ->
                                    Following.between(
                                            articles.text(after.articleId(), earlier), after));
            follow(claim, from, after, by, told, left);
        }
        claims.flush();
        trail.keep(left);
        coverage.follow(after);
        told.forEach(events::publishEvent);
    }

    /** Takes one claim that was away on to the current revision. */
    void catchUp(Claim claim, Actor by) {
        long articleId = claim.view().articleId();
        int current = articles.hold(articleId).revision();
        int revision = claim.view().anchor().revision();
        if (revision == current) {
            return;
        }
        RevisionText after = articles.text(articleId, current);
        List<ClaimEvent> told = new ArrayList<>();
        List<AnchorsBefore.Left> left = new ArrayList<>();
        follow(
                claim,
                Following.between(articles.text(articleId, revision), after),
                after,
                by,
                told,
                left);
        claims.flush();
        trail.keep(left);
        told.forEach(events::publishEvent);
    }

    private void follow(
            Claim claim,
            Reanchoring from,
            RevisionText after,
            Actor by,
            List<ClaimEvent> told,
            List<AnchorsBefore.Left> left) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ClaimView was = claim.view();
        Placement placement = from.place(was.anchor().span());
        Anchor to = Following.anchor(was.anchor(), placement, after);
        List<Change> changes = claim.sit(to, now);
        if (to.revision() != was.anchor().revision()) {
            left.add(new AnchorsBefore.Left(was.id(), was.anchor(), now));
        }
        if (!to.isSettled()) {
            told.add(
                    new ClaimEvent.AnchorUnsettled(
                            was.articleId(), was.id(), Following.because(changes, placement), by));
        } else if (!changes.isEmpty()) {
            told.add(new ClaimEvent.AnchorFollowed(was.articleId(), was.id(), changes, by));
        }
    }
}
