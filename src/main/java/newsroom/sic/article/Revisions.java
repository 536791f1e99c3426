package newsroom.sic.article;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import newsroom.sic.text.Reanchoring;
import newsroom.sic.text.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts that articles have had, and the next one. */
@Service
@Transactional(readOnly = true)
public class Revisions {

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final RevisionTexts texts;
    private final RevisionRows rows;
    private final Origins origins;
    private final List<RestsOnText> followers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Revisions(
            ArticleRepository articles,
            RevisionRepository revisions,
            RevisionTexts texts,
            RevisionRows rows,
            Origins origins,
            List<RestsOnText> followers,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.texts = texts;
        this.rows = rows;
        this.origins = origins;
        this.followers = followers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives an article its next text, with passages, lines and all that sits on the words, or
     * leaves it as it is (rule 5). A line that says the same keeps how far it was accounted for.
     * The current text again changes nothing.
     *
     * @param read the text, as {@link Articles#read} gives it
     * @param against the number of the revision that it replaces (rule 4)
     * @throws Refusal when another revision has come meanwhile
     */
    @Transactional
    public Revised revise(long articleId, ReadCopy read, int against, Actor by) {
        followers.forEach(follower -> follower.hold(articleId));
        Article article =
                articles.findForChange(articleId).orElseThrow(() -> Refusal.absent("article"));
        article.refuseAside();
        int current = article.revision();
        if (current != against) {
            throw Refusal.stale("article.refused.new-revision");
        }
        RevisionText before = texts.read(articleId, current);
        if (read.text().equals(before.text())) {
            return new Revised(articleId, current, false);
        }
        Reanchoring alignment =
                Reanchoring.between(before.text(), before.spans(), read.text(), read.lines());
        article.takeRevision(current + 1, Openings.of(read.text(), read.reading()));
        articles.flush();
        Revision next = new Revision(articleId, current + 1, read, by, now());
        next.carry(
                revisions.lines(articleId, current).stream().map(PlacedLine::line).toList(),
                alignment.linesThatStayed());
        rows.add(next);
        origins.note(articleId, current + 1, read.copy(), read.copy().details(), false, by, now());
        events.publishEvent(
                new ArticleEvent.RevisionAdded(
                        articleId,
                        current + 1,
                        Sha256.hex(before.text().toString()),
                        read.sha256(),
                        read.copy().fileName(),
                        by));
        RevisionText after = texts.read(articleId, current + 1);
        followers.forEach(follower -> follower.follow(before, after, alignment, by));
        return new Revised(articleId, current + 1, true);
    }

    /** The revisions of an article, the latest first. */
    public List<RevisionView> of(long articleId) {
        return jdbc.sql(
                        """
                        select number, sha256, length, file_name, added_at, added_by from revision
                        where article_id = ? order by number desc
                        """)
                .param(articleId)
                .query((row, n) ->
                        new RevisionView(
                                row.getInt(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getLong(6)))
                .list();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
