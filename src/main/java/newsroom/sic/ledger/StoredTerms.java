package newsroom.sic.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.ledger.kinship.Term;
import newsroom.sic.ledger.kinship.TermIndex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The terms of all articles, in the store. Whatever is asked is answered from an index. */
@Component
class StoredTerms implements TermIndex {

    /** Stands for the articles themselves. */
    private static final String ARTICLES = "";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StoredTerms(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps what an article is known by now. */
    void keep(long articleId, Collection<Term> terms, LocalDate day) {
        var keys = new HashSet<>(terms.stream().map(Term::key).toList());
        keys.add(ARTICLES);
        Set<String> before = of(articleId);
        jdbc.sql("delete from article_term where article_id = ?").param(articleId).update();
        batches.batchUpdate(
                "insert into article_term (article_id, term, written_on) values (?, ?, ?)",
                keys.stream().map(key -> new Object[] {articleId, key, day}).toList());
        var added = new HashSet<>(keys);
        added.removeAll(before);
        var gone = new HashSet<>(before);
        gone.removeAll(keys);
        tally(added, 1);
        tally(gone, -1);
    }

    private void tally(Set<String> keys, int by) {
        if (keys.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                "insert into term_tally (term, articles) values (?, 0) on conflict do nothing",
                keys.stream().map(key -> new Object[] {key}).toList());
        jdbc.sql("update term_tally set articles = articles + :by where term in (:keys)")
                .param("by", by)
                .param("keys", keys)
                .update();
    }

    private Set<String> of(long articleId) {
        return Set.copyOf(
                jdbc.sql("select term from article_term where article_id = ?")
                        .param(articleId)
                        .query((row, n) -> row.getString(1))
                        .list());
    }

    @Override
    public long articles() {
        return counts(List.of(ARTICLES)).getOrDefault(ARTICLES, 0);
    }

    @Override
    public Map<String, Integer> counts(Collection<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select term, articles from term_tally where term in (:keys)")
                    .param("keys", keys)
                    .query(row -> {
                        counts.put(row.getString(1), row.getInt(2));
                    });
        }
        return counts;
    }

    @Override
    public List<Hit> having(String key, LocalDate from, LocalDate to, int limit) {
        return jdbc.sql(
                        """
                        select article_id, written_on from article_term
                        where term = ? and written_on between ? and ?
                        order by written_on desc, article_id desc limit ?
                        """)
                .params(key, from, to, limit)
                .query((row, n) -> new Hit(row.getLong(1), row.getObject(2, LocalDate.class)))
                .list();
    }
}
