package newsroom.sic.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lines of articles' current revisions: each open, checked or waived. Whatever changes one
 * holds its article first, so that coverage never follows from half of what was done at once.
 */
@Service
@Transactional
public class Lines {

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lines(
            ArticleRepository articles,
            RevisionRepository revisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that what is not claimed on a line needs no check.
     *
     * @param against the number of the revision on which it is the n-th: on the next one that may
     *     be a line which nobody has looked at
     * @param version the line's, as it was seen (rule 4)
     * @param reason at most 300 characters
     * @throws Refusal when another revision has come meanwhile, or somebody else was quicker
     */
    public LineText waive(
            long articleId, int against, int n, int version, @Nullable String reason, Actor by) {
        String because = Typed.line("reason", reason, 300);
        Revision revision = current(articleId, against);
        revision.line(n).waive(version, because, by, now());
        tell(new ArticleEvent.LineWaived(articleId, revision.line(n).read(n), because, by));
        return revision.line(n).read(n);
    }

    /**
     * Takes a waiver back, Sic's own of furniture too.
     *
     * @param against as with {@link #waive}
     */
    public LineText reopen(long articleId, int against, int n, int version, Actor by) {
        Revision revision = current(articleId, against);
        String because = revision.line(n).reopen(version, now());
        tell(new ArticleEvent.WaiverTakenBack(articleId, revision.line(n).read(n), because, by));
        return revision.line(n).read(n);
    }

    private void tell(ArticleEvent event) {
        events.publishEvent(event);
        revisions.flush();
    }

    /**
     * Notes what the claims on lines of a revision say of them.
     *
     * @param claimsByLine by line number
     */
    public void follow(long articleId, int revision, Map<Integer, LineClaims> claimsByLine) {
        revisions
                .findByArticleIdAndNumber(articleId, revision)
                .orElseThrow(() -> Refusal.absent("revision"))
                .follow(claimsByLine, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Revision current(long articleId, int against) {
        Article article =
                articles.findForChange(articleId).orElseThrow(() -> Refusal.absent("article"));
        article.refuseAside();
        if (article.revision() != against) {
            throw Refusal.stale("article.refused.line-of-another-text");
        }
        return revisions
                .findByArticleIdAndNumber(articleId, article.revision())
                .orElseThrow(() -> Refusal.absent("revision"));
    }
}
