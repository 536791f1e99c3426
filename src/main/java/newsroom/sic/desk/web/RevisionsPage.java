package newsroom.sic.desk.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionView;
import newsroom.sic.text.WordDiff;

/**
 * The texts that an article has had, and what lies between two of them.
 *
 * @param revisions the latest first
 * @param names of those who brought them, by account id
 * @param changes from the one to the other, word by word
 */
record RevisionsPage(
        ArticleView article,
        List<RevisionView> revisions,
        Map<Long, String> names,
        int from,
        int to,
        List<WordDiff.Stretch> changes) {}
