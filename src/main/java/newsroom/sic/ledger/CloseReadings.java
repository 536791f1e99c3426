package newsroom.sic.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.ledger.lining.Said;
import newsroom.sic.ledger.lining.Stenographer;
import newsroom.sic.ledger.lining.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the current revisions of articles say. A revision is read once: it is read again only when
 * its day of publication or its language is corrected, or when Sic reads otherwise than before.
 */
@Service
@Transactional
public class CloseReadings {

    private final Articles articles;
    private final Stenographer stenographer;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CloseReadings(Articles articles, Stenographer stenographer, JdbcClient jdbc, JsonMapper json) {
        this.articles = articles;
        this.stenographer = stenographer;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of the article's current revision. */
    public Said of(long articleId) {
        return some(List.of(articles.one(articleId))).getFirst().said();
    }

    /** Of the article's current revision, as it is shown beside the copy. */
    public WhatWasRead shown(long articleId) {
        ArticleView article = articles.one(articleId);
        return WhatWasRead.of(article.revision(), some(List.of(article)).getFirst().said());
    }

    /** By the articles' numbers, so that the same articles are lined up in the same order. */
    List<Told> ofAll(Collection<Long> articleIds) {
        return some(
                articles.some(articleIds).values().stream()
                        .sorted(Comparator.comparingLong(ArticleView::id))
                        .toList());
    }

    private List<Told> some(Collection<ArticleView> asked) {
        Map<Long, Said> kept = kept(asked);
        var told = new ArrayList<Told>();
        for (ArticleView article : asked) {
            Said said = kept.get(article.id());
            told.add(told(article, said == null ? read(article) : said));
        }
        return told;
    }

    private static Told told(ArticleView article, Said said) {
        LocalDate published = article.details().publishedOn();
        return new Told(
                article.id(),
                article.revision(),
                published == null ? said.written() : published,
                said);
    }

    private Map<Long, Said> kept(Collection<ArticleView> asked) {
        Map<Long, ArticleView> byId = new HashMap<>();
        asked.forEach(each -> byId.put(each.id(), each));
        Map<Long, Said> kept = new HashMap<>();
        if (byId.isEmpty()) {
            return kept;
        }
        jdbc.sql(
                        """
                        select article_id, number, published_on, language, said
                        from close_reading where article_id in (:ids) and edition = :edition
                        """)
                .param("ids", byId.keySet())
                .param("edition", Stenographer.EDITION)
                .query(row -> {
                    ArticleView article = Objects.requireNonNull(byId.get(row.getLong(1)));
                    if (row.getInt(2) == article.revision()
                            && Objects.equals(
                                    row.getObject(3, LocalDate.class),
                                    article.details().publishedOn())
                            && Objects.equals(row.getString(4), article.details().language())) {
                        kept.put(article.id(), json.readValue(row.getString(5), Said.class));
                    }
                });
        return kept;
    }

    private Said read(ArticleView article) {
        RevisionText revision = articles.text(article.id(), article.revision());
        Said said =
                stenographer.takeDown(
                        revision.text().toString(),
                        article.details().language(),
                        article.details().publishedOn());
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            keep(article, said);
        }
        return said;
    }

    /** Two who read it at once read the same: the second leaves what the first wrote. */
    private void keep(ArticleView article, Said said) {
        jdbc.sql(
                        """
                        delete from close_reading where article_id = :article and number = :number
                        """)
                .param("article", article.id())
                .param("number", article.revision())
                .update();
        jdbc.sql(
                        """
                        insert into close_reading (revision_id, article_id, number, edition,
                            published_on, language, said)
                        select r.id, r.article_id, r.number, cast(:edition as integer),
                            cast(:published as date), cast(:language as varchar(70)), :said
                        from revision r where r.article_id = :article and r.number = :number
                        on conflict do nothing
                        """)
                .param("article", article.id())
                .param("number", article.revision())
                .param("edition", Stenographer.EDITION)
                .param("published", article.details().publishedOn())
                .param("language", article.details().language())
                .param("said", json.writeValueAsString(said))
                .update();
    }
}
