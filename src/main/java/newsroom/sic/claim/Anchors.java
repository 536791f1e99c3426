package newsroom.sic.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsroom.sic.article.Articles;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Reanchoring;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where claims sit, and settling it where their article's text has changed under them. */
@Service
@Transactional(readOnly = true)
public class Anchors {

    private final ClaimRepository claims;
    private final Margin margin;
    private final AnchorsBefore trail;
    private final LineCoverage coverage;
    private final Writings writings;
    private final Articles articles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Anchors(
            ClaimRepository claims,
            Margin margin,
            AnchorsBefore trail,
            LineCoverage coverage,
            Writings writings,
            Articles articles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.margin = margin;
        this.trail = trail;
        this.coverage = coverage;
        this.writings = writings;
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /** What a text would make of the claims on an article, if it were its next revision. */
    public List<Foreseen> foreseen(long articleId, ReadCopy next) {
        Map<Integer, Reanchoring> alignments = new HashMap<>();
        return margin.claims(articleId).stream()
                .map(claim ->
                        Foreseen.of(
                                claim,
                                alignments
                                        .computeIfAbsent(
                                                claim.anchor().revision(),
                                                revision ->
                                                        Following.between(
                                                                articles.text(articleId, revision),
                                                                next.text(),
                                                                next.lines()))
                                        .place(claim.anchor().span())))
                .toList();
    }

    /**
     * The claims on an article that wait to be settled, in the order of the text that they sat on,
     * with the places in the current one that may be meant.
     */
    public List<Foreseen> unsettled(long articleId) {
        return placed(
                articleId,
                margin.claims(articleId).stream()
                        .filter(claim -> !claim.anchor().isSettled())
                        .toList());
    }

    /** All claims on an article; the settled ones without candidates. */
    public List<Foreseen> all(long articleId) {
        List<ClaimView> all = margin.claims(articleId);
        Map<Long, Foreseen> waiting = new HashMap<>();
        placed(articleId, all.stream().filter(claim -> !claim.anchor().isSettled()).toList())
                .forEach(one -> waiting.put(one.claim().id(), one));
        return all.stream()
                .map(claim -> waiting.getOrDefault(claim.id(), Foreseen.settled(claim)))
                .toList();
    }

    private List<Foreseen> placed(long articleId, List<ClaimView> some) {
        RevisionText current = articles.text(articleId);
        Map<Integer, Reanchoring> alignments = new HashMap<>();
        List<Foreseen> placed = new ArrayList<>();
        for (ClaimView claim : some) {
            Foreseen there =
                    Foreseen.of(
                            claim,
                            alignments
                                    .computeIfAbsent(
                                            claim.anchor().revision(),
                                            revision ->
                                                    Following.between(
                                                            articles.text(articleId, revision),
                                                            current))
                                    .place(claim.anchor().span()));
            placed.add(there);
        }
        return placed;
    }

    /** One that waits, with the places that may be meant. */
    public Foreseen unsettled(ClaimView claim) {
        return placed(claim.articleId(), List.of(claim)).getFirst();
    }

    /**
     * The claims that wait to be settled, by article and in the order of its text.
     *
     * @param articleId those of one article; null for all
     */
    public List<ClaimView> waiting(@Nullable Long articleId, int most) {
        return claims.findUnsettled(articleId, Limit.of(most)).stream().map(Claim::view).toList();
    }

    /** The words that a claim sat on before those of now, the latest first. */
    public List<String> wordsBefore(long id) {
        return trail.words(id);
    }

    /** How many wait to be settled. */
    public long waiting() {
        return claims.countUnsettled();
    }

    /** The claims as they sat on an earlier revision; those that were not on it are left out. */
    public List<ClaimView> on(long articleId, int revision) {
        Map<Long, Anchor> then = trail.on(articleId, revision);
        return margin.claims(articleId).stream()
                .flatMap(claim -> {
                    Anchor anchor =
                            claim.anchor().revision() == revision
                                    ? claim.anchor()
                                    : then.get(claim.id());
                    return anchor == null ? Stream.empty() : Stream.of(claim.at(anchor));
                })
                .toList();
    }

    /**
     * Settles by a person's eye where a claim sits whose words have changed, are in several places,
     * or are gone.
     *
     * @param revision the number of the revision that was looked at: a claim that waits is the same
     *     beside the next one, and its place is not (rule 4)
     * @throws Refusal when it sits on its words, when there are no words there, when another
     *     revision has come meanwhile, or somebody else was quicker
     */
    @Transactional
    public ClaimView settle(long id, int version, int revision, int start, int end, Actor by) {
        Claim claim = waiting(id, version, revision);
        return sit(claim, Pinning.pin(articles.text(claim.view().articleId()), start, end), by);
    }

    /**
     * The same by the words that are meant, which stand in the current text once.
     *
     * @throws Refusal when they stand nowhere, or in several places
     */
    @Transactional
    public ClaimView settle(long id, int version, int revision, String words, Actor by) {
        Claim claim = waiting(id, version, revision);
        Span there =
                Pinning.find(articles.text(claim.view().articleId()), new Quote(words, "", ""));
        return sit(
                claim,
                Pinning.pin(articles.text(claim.view().articleId()), there.start(), there.end()),
                by);
    }

    /**
     * Says that a claim's words are gone from the copy, and that nothing else is meant.
     *
     * @param revision as with {@link #settle(long, int, int, int, int, Actor)}
     * @throws Refusal when it sits on its words, when another revision has come meanwhile, or
     *     somebody else was quicker
     */
    @Transactional
    public ClaimView letGo(long id, int version, int revision, Actor by) {
        Claim claim = waiting(id, version, revision);
        return sit(claim, claim.view().anchor().as(AnchorState.LOST, true), by);
    }

    /** No revision comes while the claim is held. */
    private Claim waiting(long id, int version, int revision) {
        Claim claim = forChange(id);
        claim.refuseUnlessUnsettled(version);
        if (articles.one(claim.view().articleId()).revision() != revision) {
            throw Refusal.stale("claim.refused.place-in-another-text");
        }
        return claim;
    }

    private ClaimView sit(Claim claim, Anchor to, Actor by) {
        ClaimView before = claim.view();
        List<Change> changes = claim.sit(to.settledBy(by.id()), now());
        claims.flush();
        trail.keep(List.of(new AnchorsBefore.Left(before.id(), before.anchor(), now())));
        follow(before, claim.view());
        writings.placed(claim.view(), by);
        events.publishEvent(
                new ClaimEvent.AnchorSettled(before.articleId(), before.id(), changes, by));
        claims.flush();
        return claim.view();
    }

    /**
     * Takes back what was settled last: the claim waits again.
     *
     * @throws Refusal when nothing was settled, another text has come since, or somebody else was
     *     quicker
     */
    @Transactional
    public ClaimView takeBack(long id, int version, Actor by) {
        Claim claim = forChange(id);
        claim.refuseUnlessAgainst(version);
        ClaimView before = claim.view();
        boolean bySomebody =
                before.anchor().settledBy() != null
                        && (before.anchor().letGo()
                                || before.sitsOn(articles.one(before.articleId()).revision()));
        Anchor waiting =
                trail.last(id)
                        .filter(last -> !last.isSettled() && bySomebody)
                        .orElseThrow(() -> Refusal.byRule("claim.refused.nothing-settled"));
        List<Change> changes = claim.sit(waiting, now());
        claims.flush();
        trail.forgetLast(id);
        writings.takenBack(id);
        follow(before, claim.view());
        events.publishEvent(new ClaimEvent.SettlingTakenBack(before.articleId(), id, changes, by));
        claims.flush();
        return claim.view();
    }

    private void follow(ClaimView before, ClaimView after) {
        int current = articles.one(after.articleId()).revision();
        for (Anchor anchor : List.of(before.anchor(), after.anchor())) {
            if (anchor.revision() == current) {
                coverage.follow(after.articleId(), current, anchor.span());
            }
        }
    }

    private Claim forChange(long id) {
        return claims.findForChange(id).orElseThrow(() -> Refusal.absent("claim"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
