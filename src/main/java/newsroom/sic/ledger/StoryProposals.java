package newsroom.sic.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stories that Sic proposes; a person confirms each, or turns it down for good. */
@Service
@Transactional(readOnly = true)
public class StoryProposals {

    private static final String SELECT =
            """
            select p.id, p.version, p.story_id, s.version, s.title, p.title, p.because, p.arguments,
                m.article_id
            from story_proposal p left join story s on s.id = p.story_id
            join story_proposal_article m on m.proposal_id = p.id
            where p.state = 'OPEN'
            """;

    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final Articles articles;
    private final Stories stories;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    StoryProposals(
            JdbcClient jdbc,
            ProposalRows rows,
            Articles articles,
            Stories stories,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.articles = articles;
        this.stories = stories;
        this.json = json;
        this.events = events;
    }

    /** The latest that nobody has decided on. */
    public List<ProposalView> open(int limit) {
        return views(
                jdbc.sql(
                                SELECT
                                        + """
                                         and p.id in (select id from story_proposal
                                            where state = 'OPEN' order by id desc limit ?)
                                        order by p.id desc, m.article_id
                                        """)
                        .param(limit));
    }

    /** Those that name the article and nobody has decided on, the first first. */
    public List<ProposalView> of(long articleId) {
        return views(
                jdbc.sql(
                                SELECT
                                        + """
                                         and p.id in (select proposal_id
                                            from story_proposal_article where article_id = ?)
                                        order by p.id, m.article_id
                                        """)
                        .param(articleId));
    }

    /**
     * Puts the articles into the story, and opens it where there is none.
     *
     * @param title of a story that is opened; what was proposed where none is given
     * @throws Refusal when it is not the version that was looked at
     */
    @Transactional
    public StoryView confirm(long id, int against, @Nullable String title, Actor by) {
        ProposalView proposal = hold(id, against);
        rows.decide(id, "CONFIRMED", by);
        StoryView story = proposal.story();
        if (story == null) {
            boolean named = title != null && !title.isBlank();
            story =
                    stories.open(
                            named
                                    ? Objects.requireNonNull(title)
                                    : Objects.requireNonNullElse(proposal.title(), ""),
                            by);
        }
        for (ArticleView article : proposal.articles()) {
            stories.put(story.id(), article.id(), by);
        }
        return story;
    }

    /**
     * Says that it is not so; it is not proposed again.
     *
     * @return the articles it was about
     * @throws Refusal when it is not the version that was looked at
     */
    @Transactional
    public List<Long> decline(long id, int against, Actor by) {
        ProposalView proposal = hold(id, against);
        rows.decide(id, "DECLINED", by);
        String title =
                proposal.story() == null
                        ? Objects.requireNonNullElse(proposal.title(), "")
                        : proposal.story().title();
        proposal.articles()
                .forEach(each ->
                        events.publishEvent(
                                new LedgerEvent.StoryDeclined(
                                        proposal.story() == null ? 0 : proposal.story().id(),
                                        each.id(),
                                        title,
                                        by)));
        return proposal.articles().stream().map(ArticleView::id).toList();
    }

    private ProposalView hold(long id, int against) {
        boolean there =
                jdbc.sql("select id from story_proposal where id = ? for update")
                        .param(id)
                        .query(Long.class)
                        .optional()
                        .isPresent();
        if (!there) {
            throw Refusal.absent("proposal");
        }
        ProposalView found =
                views(jdbc.sql(SELECT + " and p.id = ? order by m.article_id").param(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.stale("ledger.refused.proposal-decided"));
        if (found.version() != against) {
            throw Refusal.stale(
                    "ledger.refused.proposal-stale", String.valueOf(found.articles().size()));
        }
        return found;
    }

    /** Without its articles. */
    private ProposalView head(ResultSet row) throws SQLException {
        long story = row.getLong(3);
        return new ProposalView(
                row.getLong(1),
                row.getInt(2),
                story == 0 ? null : new StoryView(story, row.getInt(4), row.getString(5)),
                row.getString(6),
                new Because(
                        row.getString(7),
                        json.readValue(row.getString(8), new TypeReference<List<String>>() {})),
                List.of());
    }

    private List<ProposalView> views(JdbcClient.StatementSpec asked) {
        Map<Long, ProposalView> heads = new LinkedHashMap<>();
        Map<Long, List<Long>> held = new HashMap<>();
        asked.query((ResultSet row) -> {
            long id = row.getLong(1);
            if (!heads.containsKey(id)) {
                heads.put(id, head(row));
            }
            held.computeIfAbsent(id, _ -> new ArrayList<>()).add(row.getLong(9));
        });
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<Long, ArticleView> named =
                articles.some(held.values().stream().flatMap(Collection::stream).toList());
        return heads.values().stream()
                .map(head ->
                        new ProposalView(
                                head.id(),
                                head.version(),
                                head.story(),
                                head.title(),
                                head.because(),
                                held.getOrDefault(head.id(), List.of()).stream()
                                        .map(named::get)
                                        .filter(Objects::nonNull)
                                        .toList()))
                .toList();
    }
}
