package newsroom.sic.intake.copy;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.article.ArticleEvent;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Copies;
import newsroom.sic.article.CopyOf;
import newsroom.sic.article.CopyState;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.article.RevisionText;
import newsroom.sic.intake.Receipt;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the article that a text is nearly the same as, by what is remembered of every text. */
@Service
@Transactional
public class NearCopies {

    /** How many are compared word for word, and how many are looked at for each band. */
    private static final int COMPARED = 5;

    private static final int LOOKED_AT = 20;
    private static final int AT_A_TIME = 50;

    private static final String BAND =
            "(select article_id from copy_band where hash = ? order by article_id desc limit "
                    + LOOKED_AT
                    + ")";
    private static final String LOOK =
            String.join(" union all ", Collections.nCopies(Bands.COUNT, BAND));

    private final Articles articles;
    private final Copies copies;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    NearCopies(
            Articles articles,
            Copies copies,
            JdbcClient jdbc,
            JdbcTemplate batches,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.articles = articles;
        this.copies = copies;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The one that it is most like, as far as one is near; the very same text is no near copy. */
    @Transactional(readOnly = true)
    public Optional<NearCopy> of(ReadCopy copy) {
        String text = copy.copy().text();
        return articles.withText(text).isPresent() ? Optional.empty() : nearest(text, Long.MAX_VALUE);
    }

    /** The text beside an article, whether near or not. */
    @Transactional(readOnly = true)
    public NearCopy beside(long article, ReadCopy copy) {
        RevisionText text = articles.text(article);
        return new NearCopy(
                article,
                text.number(),
                Shingled.of(copy.copy().text()).shareWith(Shingled.of(text.text().toString())));
    }

    private Optional<NearCopy> nearest(String text, long before) {
        Shingled shingled = Shingled.of(text);
        return candidates(Bands.of(shingled), before).stream()
                .map(article -> compared(article, shingled))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(NearCopy::share));
    }

    private Optional<NearCopy> compared(long article, Shingled with) {
        RevisionText text = articles.text(article);
        Shingled other = Shingled.of(text.text().toString());
        return with.isNear(other)
                ? Optional.of(new NearCopy(article, text.number(), with.shareWith(other)))
                : Optional.empty();
    }

    /**
     * Makes the text of an article that came in within this transaction one that is found, and notes
     * the one that it is nearly the same as.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<NearCopy> noticeNew(long article, String text) {
        Optional<NearCopy> like = nearest(text, article);
        rememberNew(article, text);
        like.ifPresent(one -> copies.notice(article, one.articleId(), one.share()));
        return like;
    }

    /** The same where that is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rememberNew(long article, String text) {
        remember(article, 1, text);
    }

    /** The same of any article, unless that was done before. */
    public Optional<NearCopy> notice(long article) {
        articles.hold(article);
        CopyOf is = copies.of(article).orElse(null);
        if (isRemembered(article)) {
            return is == null || is.state() != CopyState.LIKE || is.share() == null
                    ? Optional.empty()
                    : Optional.of(
                            new NearCopy(
                                    is.ofId(), articles.one(is.ofId()).revision(), is.share()));
        }
        RevisionText text = articles.text(article);
        String words = text.text().toString();
        forget(article);
        if (text.number() == 1 && is == null) {
            return noticeNew(article, words);
        }
        boolean isAside = is != null && is.state() == CopyState.TEXT;
        remember(article, text.number(), isAside ? "" : words);
        return Optional.empty();
    }

    /** The same of all that came in together, by id; in their order, so that the first is the first. */
    public Map<Long, NearCopy> notice(List<Receipt> receipts) {
        Map<Long, NearCopy> like = new HashMap<>();
        for (Receipt receipt : receipts) {
            if (receipt instanceof Receipt.Imported in) {
                notice(in.articleId()).ifPresent(one -> like.put(in.articleId(), one));
            }
        }
        return like;
    }

    /** What is one of another's texts now is not found as itself, and the other way round. */
    @EventListener
    void hear(ArticleEvent.CopySaid said) {
        if (said.state() == CopyState.TEXT) {
            jdbc.sql("delete from copy_band where article_id = ?")
                    .param(said.articleId())
                    .update();
        } else {
            jdbc.sql(
                            "delete from copy_print where article_id = ? and not exists"
                                    + " (select 1 from copy_band b where b.article_id = ?)")
                    .params(said.articleId(), said.articleId())
                    .update();
        }
    }

    private boolean isRemembered(long article) {
        return jdbc.sql(
                        "select exists (select 1 from copy_print p join article a on a.id = p.article_id"
                                + " and a.revision = p.revision where a.id = ?)")
                .param(article)
                .query(Boolean.class)
                .single();
    }

    /** Those with the most bands in common first. */
    private List<Long> candidates(List<Long> bands, long before) {
        if (bands.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> hits = new HashMap<>();
        jdbc.sql(LOOK)
                .params(bands)
                .query(row -> {
                    hits.merge(row.getLong(1), 1, Integer::sum);
                });
        hits.keySet().removeIf(article -> article >= before);
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void remember(long article, int revision, String text) {
        jdbc.sql("insert into copy_print (article_id, revision) values (?, ?)")
                .params(article, revision)
                .update();
        batches.batchUpdate(
                "insert into copy_band (hash, article_id) values (?, ?)",
                Bands.of(Shingled.of(text)).stream()
                        .distinct()
                        .map(hash -> new Object[] {hash, article})
                        .toList());
    }

    private void forget(long article) {
        jdbc.sql("delete from copy_band where article_id = ?").param(article).update();
        jdbc.sql("delete from copy_print where article_id = ?").param(article).update();
    }

    /**
     * Remembers what came in by other doors, or has a new text since.
     *
     * @return how many there were; there may be more
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int catchUp() {
        List<Long> missing =
                jdbc.sql(
                                "select a.id from article a left join copy_print p"
                                        + " on p.article_id = a.id and p.revision = a.revision"
                                        + " where p.article_id is null order by a.id limit ?")
                        .param(AT_A_TIME)
                        .query((row, n) -> row.getLong(1))
                        .list();
        missing.forEach(
                article -> transaction.executeWithoutResult(_ -> notice(article)));
        return missing.size();
    }
}
