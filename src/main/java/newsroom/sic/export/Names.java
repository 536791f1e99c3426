package newsroom.sic.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import org.springframework.stereotype.Component;

/** Names files after what is in them, the article that they are about, and the day. */
@Component
class Names {

    private final Articles articles;
    private final Clock clock;

    Names(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    FileName of(Export<?, ?> export, Export.Wanted wanted, Format format) {
        String about =
                Optional.ofNullable(wanted.article())
                        .map(id -> articles.some(List.of(id)).get(id))
                        .map(ArticleView::title)
                        .map(title -> "-" + title)
                        .orElse("");
        return FileName.of(
                "sic-" + export.name() + about, "-" + LocalDate.now(clock) + format.ending());
    }
}
