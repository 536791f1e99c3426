package newsroom.sic.article;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class EveryLineIsAccountedFor implements SignOffPolicy {

    private final RevisionTexts texts;

    EveryLineIsAccountedFor(RevisionTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        RevisionText text = texts.read(article.id(), article.revision());
        return text.lines().stream()
                .filter(line -> line.coverage() == Coverage.OPEN)
                .map(line ->
                        new Objection(
                                Objection.Kind.OPEN_LINE, line.n(), text.text().slice(line.span())))
                .toList();
    }
}
