package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Objection;
import newsroom.sic.article.SignOffPolicy;
import org.springframework.stereotype.Component;

/** An article that says of itself that it was wrong is not closed before somebody has read that. */
@Component
class EveryCorrectionNoteIsAnswered implements SignOffPolicy {

    private final OpenCorrectionNotes notes;

    EveryCorrectionNoteIsAnswered(OpenCorrectionNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<Objection> objections(ArticleView article) {
        return notes.waiting(article.id(), Integer.MAX_VALUE).stream()
                .map(note ->
                        new Objection(
                                Objection.Kind.UNANSWERED_CORRECTION_NOTE,
                                note.claimId(),
                                note.exact()))
                .toList();
    }
}
