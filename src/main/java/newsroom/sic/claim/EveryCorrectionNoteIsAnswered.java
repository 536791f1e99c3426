package newsroom.sic.claim;

import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Objection;
import newsroom.sic.article.SignOffPolicy;
import org.springframework.stereotype.Component;

/** An article that says of itself that it was wrong is not closed before somebody has read that. */
@Component
class EveryCorrectionNoteIsAnswered implements SignOffPolicy {

    private final OpenCorrectionNotes notes;
    private final ArticleCorrectionNotes ofArticle;

    EveryCorrectionNoteIsAnswered(OpenCorrectionNotes notes, ArticleCorrectionNotes ofArticle) {
        this.notes = notes;
        this.ofArticle = ofArticle;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        Stream<Objection> onClaims =
                notes.waiting(article.id(), Integer.MAX_VALUE).stream()
                        .map(note ->
                                new Objection(
                                        Objection.Kind.UNANSWERED_CORRECTION_NOTE,
                                        note.claimId(),
                                        note.exact()));
        Stream<Objection> onNone =
                ofArticle.on(article.id()).stream()
                        .map(note ->
                                new Objection(
                                        Objection.Kind.UNPLACED_CORRECTION_NOTE,
                                        note.n(),
                                        note.passage()));
        return Stream.concat(onClaims, onNone).toList();
    }
}
