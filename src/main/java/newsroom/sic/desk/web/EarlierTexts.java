package newsroom.sic.desk.web;

import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.Anchors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Sets earlier texts of articles, to be read: their claims stand where they stood on them. */
@Component
@Transactional(readOnly = true)
class EarlierTexts {

    private final Articles articles;
    private final Anchors anchors;

    EarlierTexts(Articles articles, Anchors anchors) {
        this.articles = articles;
        this.anchors = anchors;
    }

    /** Whether the revision is an earlier one; the current one is set elsewhere. */
    boolean set(long id, int revision, Model model) {
        ArticleView article = articles.one(id);
        if (revision == article.revision()) {
            return false;
        }
        RevisionText text = articles.text(id, revision);
        model.addAttribute(
                "page",
                new EarlierPage(
                        article, text, Copy.of(text, anchors.on(id, revision), null, null)));
        return true;
    }
}
