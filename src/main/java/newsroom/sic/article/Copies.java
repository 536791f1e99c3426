package newsroom.sic.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which articles are prints of one source, or texts of one article: noticed by Sic, said by people
 * (rule 7), and taken back by them. A change names the version of what is known of the article;
 * where nothing is, that is 0.
 */
@Service
@Transactional(readOnly = true)
public class Copies {

    private final ArticleRepository articles;
    private final CopyRows rows;
    private final NextText texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Copies(
            ArticleRepository articles,
            CopyRows rows,
            NextText texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.rows = rows;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    public Optional<CopyOf> of(long articleId) {
        return rows.of(articleId);
    }

    public Map<Long, CopyOf> of(Collection<Long> articleIds) {
        return rows.of(articleIds);
    }

    /** An article among those that are like it, in a line. */
    public Beside beside(long articleId) {
        List<CopyOf> around = rows.around(articleId);
        CopyOf is =
                around.stream()
                        .filter(one -> one.articleId() == articleId)
                        .findFirst()
                        .orElse(null);
        ArticleView other =
                is == null ? null : articles.findById(is.ofId()).map(Article::view).orElse(null);
        long made =
                around.stream()
                        .filter(one -> one.ofId() == articleId && one.state().isOneSource())
                        .count();
        return new Beside(is, other, Math.toIntExact(made));
    }

    /**
     * The articles that people say have this one as their source, in the order of their arrival.
     */
    public List<CopyOf> made(long articleId) {
        return rows.like(List.of(articleId)).stream()
                .filter(one -> one.state().isOneSource())
                .toList();
    }

    /**
     * The first print of each, along what people said: articles with the same one are one
     * confirmation, whether or not that one is among them.
     */
    public Map<Long, Long> sources(Collection<Long> articleIds) {
        Map<Long, Long> of = new HashMap<>();
        Set<Long> ask = new HashSet<>(articleIds);
        while (!ask.isEmpty()) {
            Set<Long> further = new HashSet<>();
            rows.of(ask).values().stream()
                    .filter(one -> one.state().isOneSource())
                    .forEach(one -> {
                        of.put(one.articleId(), one.ofId());
                        further.add(one.ofId());
                    });
            further.removeAll(of.keySet());
            ask = further;
        }
        return articleIds.stream()
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> first(id, of)));
    }

    /** Should people at once have closed a circle, the oldest in it stands for all. */
    private static long first(long id, Map<Long, Long> of) {
        Set<Long> way = new TreeSet<>();
        Long at = id;
        for (Long next = at; next != null && way.add(next); next = of.get(next)) {
            at = next;
        }
        return of.containsKey(at) ? way.iterator().next() : at;
    }

    /** The text of an article as it would be the next one of another. */
    public ReadCopy asNextText(long articleId, long of) {
        return texts.asRead(articleId, of);
    }

    /** Itself, and all that have it as their source. */
    public Set<Long> restingOn(long articleId) {
        Set<Long> all = new TreeSet<>(Set.of(articleId));
        for (Set<Long> last = all; !last.isEmpty(); ) {
            Set<Long> next =
                    rows.like(last).stream()
                            .filter(one -> one.state().isOneSource())
                            .map(CopyOf::articleId)
                            .filter(id -> !all.contains(id))
                            .collect(Collectors.toSet());
            all.addAll(next);
            last = next;
        }
        return all;
    }

    /** Sic noticed that an article is nearly the same as another; what people said stands. */
    @Transactional
    public void notice(long articleId, long like, int share) {
        article(articleId);
        CopyOf is = rows.of(articleId).orElse(null);
        if (is == null || is.state() == CopyState.LIKE) {
            rows.put(put(articleId, is, like, CopyState.LIKE, share, null, null));
        }
    }

    /**
     * Says that an article is another print of what the other is.
     *
     * @throws Refusal when the other rests on this one or was set aside, or somebody else was
     *     quicker
     */
    @Transactional
    public CopyOf copy(long articleId, int version, long of, Actor by) {
        CopyOf before = against(articleId, version, of);
        refuseUnfit(articleId, of);
        putBack(before);
        CopyOf is = put(articleId, before, of, CopyState.COPY, shareWith(before, of), null, by);
        rows.put(is);
        events.publishEvent(ArticleEvent.CopySaid.of(before, is, by));
        return is;
    }

    /**
     * Says that an article is one of its own, however like the other it is.
     *
     * @throws Refusal when somebody else was quicker
     */
    @Transactional
    public CopyOf own(long articleId, int version, long of, Actor by) {
        CopyOf before = against(articleId, version, of);
        putBack(before);
        CopyOf is = put(articleId, before, of, CopyState.OWN, shareWith(before, of), null, by);
        rows.put(is);
        events.publishEvent(ArticleEvent.CopySaid.of(before, is, by));
        return is;
    }

    /**
     * Makes the text of an article the next one of another, and sets the article aside: it is in no
     * list and no story any more.
     *
     * @param against the number of the other's revision that was looked at
     * @throws Refusal when something sits on its words, the other rests on it or was set aside, or
     *     somebody else was quicker
     */
    @Transactional
    public CopyOf nextText(long articleId, int version, long of, int against, Actor by) {
        texts.holdClaims(articleId, of);
        CopyOf before = against(articleId, version, of);
        refuseUnfit(articleId, of);
        if (before != null && before.state() == CopyState.TEXT) {
            throw Refusal.byRule("article.refused.text-already", before.ofId());
        }
        Revised revised = texts.hand(articleId, of, against, by);
        article(articleId).setAside(true);
        articles.flush();
        CopyOf is =
                put(
                        articleId,
                        before,
                        of,
                        CopyState.TEXT,
                        shareWith(before, of),
                        revised.revision(),
                        by);
        rows.put(is);
        events.publishEvent(ArticleEvent.CopySaid.of(before, is, by));
        return is;
    }

    /**
     * Says something of two articles by the very texts that were looked at (rule 4). What sits on
     * them is held before the articles, as everywhere.
     *
     * @param text the number of the article's revision that was looked at
     * @param otherText that of the other
     * @throws Refusal when either has another text by now
     */
    @Transactional
    public CopyOf onTexts(
            long articleId, int text, long of, int otherText, Supplier<CopyOf> whatIsSaid) {
        texts.holdClaims(articleId, of);
        hold(articleId, of);
        if (article(articleId).revision() != text || article(of).revision() != otherText) {
            throw Refusal.stale("article.refused.copy-of-other-texts");
        }
        return whatIsSaid.get();
    }

    /**
     * Takes back what a person said. A text that the other got meanwhile stays; the article is one
     * of its own again.
     *
     * @throws Refusal when nobody has said anything, or somebody else was quicker
     */
    @Transactional
    public void takeBack(long articleId, int version, Actor by) {
        CopyOf before = against(articleId, version, articleId);
        if (before == null || before.state() == CopyState.LIKE) {
            throw Refusal.byRule("article.refused.nothing-said");
        }
        putBack(before);
        if (before.share() == null) {
            rows.remove(articleId);
        } else {
            rows.put(
                    put(
                            articleId,
                            before,
                            before.ofId(),
                            CopyState.LIKE,
                            before.share(),
                            null,
                            null));
        }
        events.publishEvent(ArticleEvent.CopySaid.takenBack(before, by));
    }

    private void putBack(@Nullable CopyOf before) {
        if (before != null && before.state() == CopyState.TEXT) {
            article(before.articleId()).setAside(false);
            articles.flush();
        }
    }

    private @Nullable CopyOf against(long articleId, int version, long of) {
        hold(articleId, of);
        CopyOf before = rows.of(articleId).orElse(null);
        if (version != (before == null ? 0 : before.version())) {
            throw Refusal.stale("article.refused.copy-stale");
        }
        return before;
    }

    /** In one order everywhere, so that nobody waits for each other. */
    private void hold(long one, long other) {
        article(Math.min(one, other));
        article(Math.max(one, other));
    }

    private Article article(long id) {
        return articles.findForChange(id).orElseThrow(() -> Refusal.absent("article"));
    }

    private void refuseUnfit(long articleId, long of) {
        article(of).refuseAside();
        if (restingOn(articleId).contains(of)) {
            throw Refusal.ofField("of", "article.refused.copy-circle", of);
        }
    }

    private static @Nullable Integer shareWith(@Nullable CopyOf before, long of) {
        return before != null && before.ofId() == of ? before.share() : null;
    }

    private CopyOf put(
            long articleId,
            @Nullable CopyOf before,
            long of,
            CopyState state,
            @Nullable Integer share,
            @Nullable Integer revision,
            @Nullable Actor by) {
        return new CopyOf(
                articleId,
                before == null ? 1 : before.version() + 1,
                of,
                state,
                share,
                revision,
                by == null ? null : by.id(),
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
