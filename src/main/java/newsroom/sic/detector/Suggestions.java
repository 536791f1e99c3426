package newsroom.sic.detector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.ledger.CloseReadings;
import newsroom.sic.ledger.WhatWasRead;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What Sic suggests in articles, and what people make of it: a draft of theirs, or nothing for a
 * reason. Either holds for the words in their sentence, so that a new reading or a new revision
 * does not ask again.
 */
@Service
@Transactional
public class Suggestions {

    private final CloseReadings readings;
    private final Detectors detectors;
    private final Fates fates;
    private final Drafting drafting;
    private final Annotations annotations;
    private final ApplicationEventPublisher events;

    Suggestions(
            CloseReadings readings,
            Detectors detectors,
            Fates fates,
            Drafting drafting,
            Annotations annotations,
            ApplicationEventPublisher events) {
        this.readings = readings;
        this.detectors = detectors;
        this.fates = fates;
        this.drafting = drafting;
        this.annotations = annotations;
        this.events = events;
    }

    /**
     * Those of the rules that the desk hears, in reading order. A sentence that is printed twice
     * has its suggestions once.
     */
    @Transactional(readOnly = true)
    public List<Suggested> among(WhatWasRead read, long articleId) {
        Set<String> muted = detectors.muted();
        return all(read, articleId).values().stream()
                .filter(each -> !muted.contains(each.rule()))
                .toList();
    }

    private Map<Long, Suggested> all(WhatWasRead read, long articleId) {
        Map<Long, Fate> decided = read.suggestions().isEmpty() ? Map.of() : fates.of(articleId);
        Map<Long, Suggested> all = new LinkedHashMap<>();
        read.suggestions().stream()
                .map(each -> Suggested.of(each, decided))
                .forEach(each -> all.putIfAbsent(each.key(), each));
        return all;
    }

    /**
     * The one of that key, of a muted rule too.
     *
     * @throws Refusal when the article as it stands has none
     */
    public Suggested one(long articleId, long key) {
        return one(readings.shown(articleId), articleId, key);
    }

    private Suggested one(WhatWasRead read, long articleId, long key) {
        Suggested one = all(read, articleId).get(key);
        if (one == null) {
            throw Refusal.absent("suggestion");
        }
        return one;
    }

    /**
     * Makes it a draft of whoever took it up, on the claim that sits there or on a new one. Nothing
     * is submitted, and no verdict proposed.
     *
     * @throws Refusal when it is decided already
     */
    public AnnotationView takeUp(long articleId, long key, Person by) {
        WhatWasRead read = readings.shown(articleId);
        Suggested what = one(read, articleId, key);
        long fate = decide(articleId, what, Fate.Kind.TAKEN_UP, null, by);
        Optional<ClaimView> there = drafting.claimThere(articleId, read.revision(), what);
        long claim =
                there.orElseGet(() -> drafting.newClaim(articleId, read.revision(), what, by)).id();
        AnnotationView draft =
                annotations.write(claim, drafting.finding(articleId, what), null, by);
        fates.madeOf(fate, claim, there.isEmpty(), draft.id());
        events.publishEvent(
                new DetectorEvent.SuggestionTakenUp(fate, articleId, claim, draft.id(), what, by));
        return draft;
    }

    /**
     * Says that it is nothing.
     *
     * @param reason at most 300 characters
     * @return how it stands now
     * @throws Refusal when it is decided already
     */
    public Suggested dismiss(long articleId, long key, @Nullable String reason, Actor by) {
        String because = Typed.line("reason", reason, 300);
        Suggested what = one(articleId, key);
        long fate = decide(articleId, what, Fate.Kind.DISMISSED, because, by);
        events.publishEvent(
                new DetectorEvent.SuggestionDismissed(fate, articleId, what, because, by));
        return one(articleId, key);
    }

    private long decide(
            long articleId, Suggested what, Fate.Kind fate, @Nullable String reason, Actor by) {
        return fates.decide(articleId, what, fate, reason, by)
                .orElseThrow(() -> quicker(articleId, what));
    }

    private Refusal quicker(long articleId, Suggested what) {
        Fate there = fates.of(articleId).get(what.key());
        if (there == null) {
            return Refusal.stale("detector.refused.taken-back");
        }
        return there.isTakenUp()
                ? Refusal.stale("detector.refused.taken-up", there.by())
                : Refusal.stale(
                        "detector.refused.dismissed",
                        there.by(),
                        Objects.requireNonNull(there.reason()));
    }

    /**
     * Lets a suggestion wait again. What it was dismissed for goes; what it was taken up as goes as
     * far as nothing hangs on it yet, the draft and the claim that was made for it.
     *
     * @param fate what was decided, as it was looked at
     * @throws Refusal when it stands no longer, or the draft is more than that by now
     */
    public Suggested takeBack(long articleId, long key, long fate, Person by) {
        Suggested what = one(articleId, key);
        Fate there = what.fate();
        boolean madeClaim = fates.madeItsClaim(fate);
        if (there == null || there.id() != fate || !fates.forget(fate)) {
            throw Refusal.stale("detector.refused.taken-back");
        }
        if (there.isTakenUp()) {
            letGo(articleId, what, there, madeClaim, by);
        } else {
            events.publishEvent(
                    new DetectorEvent.DismissalTakenBack(
                            fate,
                            articleId,
                            what.rule(),
                            what.exact(),
                            Objects.requireNonNull(there.reason()),
                            by));
        }
        return one(articleId, key);
    }

    private void letGo(long articleId, Suggested what, Fate there, boolean madeClaim, Person by) {
        long claim = Objects.requireNonNull(there.claimId());
        annotations.drop(Objects.requireNonNull(there.annotationId()), by);
        if (madeClaim) {
            drafting.takeAway(claim, by);
        }
        events.publishEvent(
                new DetectorEvent.TakingUpTakenBack(
                        there.id(), articleId, what.rule(), what.exact(), by));
    }
}
