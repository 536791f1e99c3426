package newsroom.sic.article;

import java.util.List;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Component;

@Component
class EveryLineIsAccountedFor implements SignOffPolicy {

    private final RevisionRepository revisions;

    EveryLineIsAccountedFor(RevisionRepository revisions) {
        this.revisions = revisions;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        RevisionText text =
                revisions
                        .findByArticleIdAndNumber(article.id(), article.revision())
                        .orElseThrow(() -> Refusal.absent("revision"))
                        .read();
        return text.lines().stream()
                .filter(line -> line.coverage() == Coverage.OPEN)
                .map(line ->
                        new Objection(
                                Objection.Kind.OPEN_LINE, line.n(), text.text().slice(line.span())))
                .toList();
    }
}
