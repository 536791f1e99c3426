package newsroom.sic.article;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.account.People;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.Reader;
import newsroom.sic.reading.Reading;
import newsroom.sic.shared.Actor;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Slice;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the store: bringing them in, finding them, correcting what is known of them. */
@Service
@Transactional(readOnly = true)
public class Articles {

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final RevisionTexts texts;
    private final RevisionRows rows;
    private final Origins origins;
    private final OutletRepository outlets;
    private final ArticleSearch search;
    private final People people;
    private final JdbcClient jdbc;
    private final Reader reader;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(
            ArticleRepository articles,
            RevisionRepository revisions,
            RevisionTexts texts,
            RevisionRows rows,
            Origins origins,
            OutletRepository outlets,
            ArticleSearch search,
            People people,
            JdbcClient jdbc,
            Reader reader,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.texts = texts;
        this.rows = rows;
        this.origins = origins;
        this.outlets = outlets;
        this.search = search;
        this.people = people;
        this.jdbc = jdbc;
        this.reader = reader;
        this.events = events;
        this.clock = clock;
    }

    /** Reads copy, which needs no store. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ReadCopy read(NewArticle copy) {
        return new ReadCopy(
                copy,
                CodePointText.of(copy.text()),
                Sha256.hex(copy.text()),
                reader.read(copy.text(), copy.details().language(), KnownRoles.of(copy.origin())));
    }

    @Transactional
    public Arrival bringIn(NewArticle copy, Actor by) {
        return bringIn(read(copy), by);
    }

    /**
     * Takes copy in: the article with its first revision, passages and lines, or nothing at all
     * (rule 5).
     */
    @Transactional
    public Arrival bringIn(ReadCopy read, Actor by) {
        Optional<Long> there = withSha256(read.sha256());
        if (there.isPresent()) {
            return new Arrival.Duplicate(there.get());
        }
        NewArticle copy = read.copy();
        CodePointText text = read.text();
        Reading reading = read.reading();
        ArticleDetails details = copy.details().withHeadlineOf(headline(text, reading));
        Instant now = now();
        Article article =
                articles.saveAndFlush(
                        new Article(
                                details,
                                Openings.of(text, reading),
                                outlet(details.outlet()),
                                Attribution.of(copy.origin().said()),
                                read.sha256(),
                                by,
                                now));
        rows.add(new Revision(article.id(), 1, read, by, now));
        origins.note(article.id(), 1, copy, details, copy.details().headline() == null, by, now);
        events.publishEvent(
                new ArticleEvent.ArticleImported(article.id(), copy.fileName(), read.sha256(), by));
        return new Arrival.Imported(article.id());
    }

    private static @Nullable String headline(CodePointText text, Reading reading) {
        return reading.passages().stream()
                .filter(passage -> passage.kind() == PassageKind.HEADLINE)
                .map(passage -> text.slice(passage.span()).replaceAll("\\s+", " ").strip())
                .filter(headline -> headline.codePointCount(0, headline.length()) <= 500)
                .findFirst()
                .orElse(null);
    }

    /** The article of the given text, when that very text came in before. */
    public Optional<Long> withText(String text) {
        return withSha256(Sha256.hex(text));
    }

    /** The articles that were published at an address, the oldest first. */
    public List<Long> publishedAt(String url) {
        return jdbc.sql("select id from article where url = ? order by id")
                .param(url)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /**
     * The one of that id.
     *
     * @throws Refusal when there is none
     */
    public ArticleView one(long id) {
        return articles.findById(id).orElseThrow(() -> Refusal.absent("article")).view();
    }

    public Map<Long, ArticleView> some(Collection<Long> ids) {
        Map<Long, ArticleView> found = new HashMap<>();
        articles.findByIdIn(ids).forEach(article -> found.put(article.id(), article.view()));
        return found;
    }

    public Slice<ArticleView> find(ArticleFilter filter, @Nullable String after, int limit) {
        return search.find(filter, after, limit);
    }

    /** The mark of each of the articles' current revisions, in one query. */
    public Map<Long, RevisionMark> marks(Collection<Long> ids) {
        Map<Long, RevisionMark> marks = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(
                            """
                            select a.id, r.number, r.sha256, r.length from article a
                            join revision r on r.article_id = a.id and r.number = a.revision
                            where a.id in (:ids)
                            """)
                    .param("ids", ids)
                    .query(row -> {
                        marks.put(
                                row.getLong("id"),
                                new RevisionMark(
                                        row.getInt("number"),
                                        row.getString("sha256"),
                                        row.getInt("length")));
                    });
        }
        return marks;
    }

    /** Coverage of each of the articles' current revisions. */
    public Map<Long, CoverageTally> coverage(Collection<Long> ids) {
        Map<Long, CoverageTally> tallies = new HashMap<>();
        if (!ids.isEmpty()) {
            for (RevisionRepository.Tally tally : revisions.tally(ids)) {
                tallies.merge(
                        tally.getArticleId(),
                        CoverageTally.NONE.with(tally.getCoverage(), tally.getLines()),
                        (one, other) -> one.with(tally.getCoverage(), tally.getLines()));
            }
        }
        return tallies;
    }

    /** Coverage of all that the filter lets through, together. */
    public CoverageTally coverage(ArticleFilter filter) {
        return search.coverage(filter);
    }

    /**
     * How the lines of all that the filter lets through stood at each of the moments, as far as
     * they stand so now: one that was opened again counts as open throughout.
     *
     * @param moments first to last
     */
    public List<CoverageTally> coverage(ArticleFilter filter, List<Instant> moments) {
        return search.coverage(filter, moments);
    }

    /** The current text of an article. */
    public RevisionText text(long articleId) {
        return text(articleId, one(articleId).revision());
    }

    public RevisionText text(long articleId, int revision) {
        return texts.read(articleId, revision);
    }

    public List<String> outletNames() {
        return outlets.names();
    }

    /**
     * Holds the article's row until the transaction ends, so that what is counted or found within
     * it stays so.
     */
    @Transactional
    public ArticleView hold(long id) {
        return articles.findForChange(id).orElseThrow(() -> Refusal.absent("article")).view();
    }

    @Transactional
    public ArticleView correct(long id, int version, ArticleDetails details, Actor by) {
        return correct(id, version, details, null, by);
    }

    /**
     * @param attribution null to leave it as it is
     */
    @Transactional
    public ArticleView correct(
            long id,
            int version,
            ArticleDetails details,
            @Nullable Attribution attribution,
            Actor by) {
        Article article = articles.findForChange(id).orElseThrow(() -> Refusal.absent("article"));
        List<Change> changes =
                article.correct(version, details, outlet(details.outlet()), attribution);
        if (!changes.isEmpty()) {
            origins.corrected(id, changes, by, now());
            events.publishEvent(new ArticleEvent.ArticleCorrected(id, changes, by));
        }
        articles.flush();
        return article.view();
    }

    /**
     * Gives an article to somebody, or to nobody, to be closed by a day, or by none.
     *
     * @throws Refusal when that person cannot be given work, or somebody else was quicker
     */
    @Transactional
    public ArticleView assign(
            long id, int version, @Nullable Long assignee, @Nullable LocalDate dueOn, Actor by) {
        Article article = articles.findForChange(id).orElseThrow(() -> Refusal.absent("article"));
        Long before = article.view().assignee();
        if (assignee != null && !assignee.equals(before)) {
            people.atWork(assignee);
        }
        List<Change> changes = people.named("assignee", article.assign(version, assignee, dueOn));
        if (!changes.isEmpty()) {
            events.publishEvent(new ArticleEvent.ArticleAssigned(id, changes, by));
        }
        articles.flush();
        return article.view();
    }

    /** Asked for every file that comes, hence without entities. */
    private Optional<Long> withSha256(String sha256) {
        return jdbc.sql("select min(article_id) from revision where sha256 = ?")
                .param(sha256)
                .query(Long.class)
                .optional();
    }

    private @Nullable Outlet outlet(@Nullable String name) {
        return name == null
                ? null
                : outlets.findByName(name)
                        .orElseGet(() -> {
                            outlets.add(name);
                            return outlets.findByName(name).orElseThrow();
                        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
