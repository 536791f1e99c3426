package newsroom.sic.article;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.DomainEvent;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closing articles, and opening them again when anything about them changes. */
@Service
public class SignOffs {

    private final ArticleRepository articles;
    private final List<SignOffPolicy> policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignOffs(
            ArticleRepository articles,
            List<SignOffPolicy> policies,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    /** What stands against closing the article; empty when nothing does. */
    @Transactional(readOnly = true)
    public List<Objection> objections(long articleId) {
        return objections(
                articles.findById(articleId).orElseThrow(() -> Refusal.absent("article")).view());
    }

    private List<Objection> objections(ArticleView article) {
        return policies.stream()
                .flatMap(policy -> policy.objections(article).stream())
                .sorted(Comparator.comparing(Objection::kind))
                .toList();
    }

    /**
     * Closes an article.
     *
     * @param version the article's, as it was seen (rule 4)
     * @throws Refusal while anything stands against it
     */
    @Transactional
    public ArticleView signOff(long articleId, int version, Actor by) {
        Article article = forChange(articleId);
        article.refuseStale(version);
        article.refuseAside();
        List<Objection> open = objections(article.view());
        if (!open.isEmpty()) {
            throw new StillOpen(open);
        }
        article.signOff(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new ArticleEvent.ArticleSignedOff(articleId, by));
        articles.flush();
        return article.view();
    }

    /**
     * Opens an article again on purpose.
     *
     * @param reason at most 300 characters
     */
    @Transactional
    public ArticleView reopen(long articleId, int version, @Nullable String reason, Actor by) {
        Article article = forChange(articleId);
        article.refuseStale(version);
        String because = Typed.line("reason", reason, 300);
        if (article.view().state() != ArticleState.SIGNED_OFF) {
            throw Refusal.byRule("article.refused.open-already");
        }
        reopen(article, because, by);
        articles.flush();
        return article.view();
    }

    /**
     * Whatever changes about what was checked opens a closed article again. Waits for whoever is
     * closing it just now, so that nothing slips in beside a sign-off. Before those who draw
     * consequences, so that the reason is the change itself.
     */
    @EventListener
    @Order(0)
    @Transactional
    public void on(DomainEvent event) {
        if (!event.touchesTheCheck()) {
            return;
        }
        Stream.concat(event.within().stream(), Stream.of(event.subject()))
                .filter(subject -> subject.kind().equals("article"))
                .mapToLong(Subject::id)
                .findFirst()
                .ifPresent(articleId -> {
                    Article article = forChange(articleId);
                    if (article.view().state() == ArticleState.SIGNED_OFF) {
                        reopen(article, event.action(), event.by());
                    }
                });
    }

    private void reopen(Article article, String because, Actor by) {
        article.reopen();
        events.publishEvent(new ArticleEvent.ArticleReopened(article.id(), because, by));
    }

    private Article forChange(long id) {
        return articles.findForChange(id).orElseThrow(() -> Refusal.absent("article"));
    }
}
