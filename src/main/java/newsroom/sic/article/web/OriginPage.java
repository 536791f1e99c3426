package newsroom.sic.article.web;

import java.util.List;
import java.util.Map;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Beside;
import newsroom.sic.article.OriginalFile;
import newsroom.sic.article.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Where an article comes from.
 *
 * @param sources of its details, in the order of the fields
 * @param names of those who corrected some, by account
 * @param original the file it came in; null where it was typed or pasted
 */
record OriginPage(
        ArticleView article,
        List<Provenance> sources,
        Map<Long, String> names,
        @Nullable OriginalFile original,
        Beside beside) {

    /** Who set a detail; null where its source did. */
    public @Nullable String setBy(Provenance source) {
        return source.setBy() == null ? null : names.get(source.setBy());
    }
}
