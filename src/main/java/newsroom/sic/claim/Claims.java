package newsroom.sic.claim;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.article.Articles;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claims of the desk: pinning, wording, assigning and linking them. */
@Service
@Transactional(readOnly = true)
public class Claims {

    private final ClaimRepository claims;
    private final Margin margin;
    private final ClaimLinks links;
    private final LineCoverage coverage;
    private final Writings writings;
    private final ClaimsFollow follower;
    private final List<RemovalPolicy> removal;
    private final Articles articles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Claims(
            ClaimRepository claims,
            Margin margin,
            ClaimLinks links,
            LineCoverage coverage,
            Writings writings,
            ClaimsFollow follower,
            List<RemovalPolicy> removal,
            Articles articles,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.margin = margin;
        this.links = links;
        this.coverage = coverage;
        this.writings = writings;
        this.follower = follower;
        this.removal = removal;
        this.articles = articles;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Pins a claim to what somebody pointed at. The span is snapped to whole characters as people
     * see them; quote and context are taken from the stored text.
     *
     * @throws Refusal when the span holds no words, another revision has come meanwhile, or the
     *     article was set aside
     */
    @Transactional
    public ClaimView make(long articleId, NewClaim pointedAt, Actor by) {
        int revision = articles.hold(articleId).toWorkOn().revision();
        Optional<Claim> same =
                Optional.ofNullable(pointedAt.requestKey())
                        .flatMap(key -> claims.findByRequestKeyAndMadeBy(key, by.id()));
        if (same.isPresent()) {
            return same.get().view();
        }
        if (revision != pointedAt.revision()) {
            throw Refusal.stale("claim.refused.new-revision");
        }
        Anchor anchor =
                Pinning.pin(articles.text(articleId, revision), pointedAt.start(), pointedAt.end());
        int number = claims.highestNumber(articleId) + 1;
        ClaimView made =
                claims.saveAndFlush(new Claim(articleId, number, anchor, pointedAt, by, now()))
                        .view();
        writings.made(made, by);
        coverage.follow(articleId, revision, anchor.span());
        events.publishEvent(new ClaimEvent.ClaimMade(articleId, made.id(), made.wording(), by));
        return made;
    }

    /**
     * What a claim on that span of the current revision would be pinned to.
     *
     * @throws Refusal when the span holds no words, or the article was set aside
     */
    public Anchor preview(long articleId, int start, int end) {
        articles.one(articleId).toWorkOn();
        return Pinning.pin(articles.text(articleId), start, end);
    }

    /**
     * Where a quotation stands in the current revision.
     *
     * @throws Refusal when it stands nowhere, or in several places
     */
    public Span find(long articleId, Quote quote) {
        return Pinning.find(articles.text(articleId), quote);
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public ClaimView one(long id) {
        return claims.findById(id).orElseThrow(() -> Refusal.absent("claim")).view();
    }

    /** Those of these ids, by id; an id that is none's, or a removed one's, is left out. */
    public Map<Long, ClaimView> some(Collection<Long> ids) {
        Map<Long, ClaimView> found = new HashMap<>();
        if (!ids.isEmpty()) {
            claims.findByIdIn(ids).stream()
                    .map(Claim::view)
                    .forEach(claim -> found.put(claim.id(), claim));
        }
        return found;
    }

    /** The claims of an article in the order of its text. */
    public List<ClaimView> on(long articleId) {
        return margin.claims(articleId);
    }

    /** The same with what waits on them. */
    public InMargin inMargin(long articleId) {
        return margin.margin(articleId);
    }

    /** Claims of several articles, in the order of each text; at most so many. */
    public List<ClaimView> among(Collection<Long> articleIds, int most) {
        return articleIds.isEmpty()
                ? List.of()
                : claims.findAmong(articleIds, Limit.of(most)).stream().map(Claim::view).toList();
    }

    /** How the claims of each of the articles stand. */
    public Map<Long, StatusTally> tally(Collection<Long> articleIds) {
        Map<Long, StatusTally> tallies = new HashMap<>();
        if (!articleIds.isEmpty()) {
            claims.tally(articleIds)
                    .forEach(tally ->
                            tallies.merge(
                                    tally.getArticleId(),
                                    StatusTally.NONE.with(tally.getStatus(), tally.getClaims()),
                                    (one, other) ->
                                            one.with(tally.getStatus(), tally.getClaims())));
        }
        return tallies;
    }

    /**
     * Says it otherwise, gives it to somebody or another day.
     *
     * @throws Refusal when the assignee is nobody, or somebody else changed it meanwhile
     */
    @Transactional
    public ClaimView edit(long id, int version, ClaimDetails details, Actor by) {
        Claim claim = forChange(id);
        ClaimView before = claim.view();
        if (details.assignee() != null) {
            people.byId(details.assignee());
        }
        List<Change> changes = people.named("assignee", claim.edit(version, details, now()));
        if (!changes.isEmpty()) {
            writings.reworded(before, claim.view(), by);
            events.publishEvent(
                    new ClaimEvent.ClaimEdited(claim.view().articleId(), id, changes, by));
        }
        claims.flush();
        return claim.view();
    }

    /**
     * Gives a claim to somebody, or to nobody.
     *
     * @throws Refusal when that person cannot be given work, or somebody else was quicker
     */
    @Transactional
    public ClaimView assign(long id, int version, @Nullable Long assignee, Actor by) {
        Claim claim = forChange(id);
        if (assignee != null && !assignee.equals(claim.view().assignee())) {
            people.atWork(assignee);
        }
        List<Change> changes = people.named("assignee", claim.assign(version, assignee, now()));
        if (!changes.isEmpty()) {
            events.publishEvent(
                    new ClaimEvent.ClaimAssigned(claim.view().articleId(), id, changes, by));
        }
        claims.flush();
        return claim.view();
    }

    /**
     * Takes a claim away again on which nothing rests yet, and its evidence and links with it.
     *
     * @throws Refusal when a {@link RemovalPolicy} objects, or somebody else changed it meanwhile
     */
    @Transactional
    public ClaimView remove(long id, int version, Actor by) {
        Claim claim = forChange(id);
        claim.remove(version, now());
        removal.forEach(policy -> policy.objection(id).ifPresent(Claims::refuse));
        claims.flush();
        ClaimView view = claim.view();
        coverage.follow(view.articleId(), view.anchor().revision(), view.anchor().span());
        List<Change> gone =
                view.wording().stream()
                        .map(change -> new Change(change.what(), change.to(), null))
                        .toList();
        events.publishEvent(new ClaimEvent.ClaimRemoved(view.articleId(), id, gone, by));
        return view;
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }

    /**
     * Brings a claim back that was removed, as it was, with its evidence and links. Where its
     * article has another text by now it follows its words there, or waits to be settled.
     *
     * @throws Refusal when there is none of that id that was removed
     */
    @Transactional
    public ClaimView restore(long id, int version, Actor by) {
        Claim claim = claims.findRemoved(id).orElseThrow(() -> Refusal.absent("claim"));
        articles.hold(claim.view().articleId()).toWorkOn();
        claim.restore(version, now());
        ClaimView view = claim.view();
        claims.flush();
        follower.catchUp(claim, by);
        Anchor anchor = claim.view().anchor();
        coverage.follow(view.articleId(), anchor.revision(), anchor.span());
        events.publishEvent(new ClaimEvent.ClaimRestored(view.articleId(), id, view.wording(), by));
        return claim.view();
    }

    /**
     * The accounts whose words a claim is made of: who wrote its statement and claimant as they
     * stand, other than from the copy, and who settled where it sits.
     */
    public Set<Long> writers(ClaimView claim) {
        return writings.hands(claim);
    }

    /** Holds the claim's row until the transaction ends. */
    @Transactional
    public ClaimView hold(long id) {
        return forChange(id).view();
    }

    /** Takes the status and verdict that follow from the claim's annotations. */
    @Transactional
    public void follow(long id, VerificationStatus status, @Nullable Verdict verdict, Actor by) {
        Claim claim = forChange(id);
        List<Change> changes = claim.follow(status, verdict, now());
        if (!changes.isEmpty()) {
            ClaimView view = claim.view();
            coverage.follow(view.articleId(), view.anchor().revision(), view.anchor().span());
            events.publishEvent(new ClaimEvent.ClaimFollowed(view.articleId(), id, changes, by));
        }
    }

    /** The claims that were said to speak of the same thing. */
    public List<ClaimView> linked(long id) {
        return claims.findByIdIn(links.of(id)).stream()
                .map(Claim::view)
                .sorted(Comparator.comparingLong(ClaimView::id))
                .toList();
    }

    /** Points two claims at each other; twice is once. */
    @Transactional
    public void link(long id, long otherId, Actor by) {
        if (id == otherId) {
            throw Refusal.ofField("other", "claim.refused.points-at-itself");
        }
        ClaimView claim = forChange(Math.min(id, otherId)).view();
        ClaimView other = forChange(Math.max(id, otherId)).view();
        links.link(claim, other, by);
    }

    /** Points them at each other no longer; where they did not, nothing happens. */
    @Transactional
    public void part(long id, long otherId, Actor by) {
        links.part(one(id), one(otherId), by);
    }

    private Claim forChange(long id) {
        return claims.findForChange(id).orElseThrow(() -> Refusal.absent("claim"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
