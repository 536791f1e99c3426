package newsroom.sic.claim;

import java.util.List;
import newsroom.sic.article.RestsOnText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.shared.Actor;
import newsroom.sic.text.Reanchoring;
import newsroom.sic.text.Span;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a correction note that a next text brings lies before somebody: on each claim
 * that it seems to speak of, or on the article where it speaks of none. One that a next text no
 * longer has is withdrawn with it.
 */
@Component
@Order // behind the claims, which have gone on to the new text by then
class CorrectionNotesFollow implements RestsOnText {

    /** Of one text, and in code points: a text of nothing but notes is somebody's joke. */
    private static final int AT_MOST = 10;

    private static final int LONGEST = 2_000;

    private final Claims claims;
    private final AnchorsBefore trail;
    private final CorrectionNoteOffers offers;
    private final ArticleCorrectionNotes ofArticle;

    CorrectionNotesFollow(
            Claims claims,
            AnchorsBefore trail,
            CorrectionNoteOffers offers,
            ArticleCorrectionNotes ofArticle) {
        this.claims = claims;
        this.trail = trail;
        this.offers = offers;
        this.ofArticle = ofArticle;
    }

    /** Nothing of it changes with a text; what it lies on is held by the claims. */
    @Override
    public void hold(long articleId) {}

    @Override
    public boolean sitsOn(long articleId) {
        return false;
    }

    @Override
    public void follow(RevisionText before, RevisionText after, Reanchoring alignment, Actor by) {
        offers.withdraw(after, by);
        ofArticle.withdraw(after, by);
        List<Span> notes =
                after.correctionNotesSince(before).stream()
                        .filter(note -> note.length() <= LONGEST)
                        .limit(AT_MOST)
                        .toList();
        if (notes.isEmpty()) {
            return;
        }
        List<Told> told =
                claims.on(after.articleId()).stream()
                        .map(claim -> new Told(claim, told(claim)))
                        .toList();
        for (Span note : notes) {
            String passage = after.text().slice(note);
            List<ClaimView> meant =
                    told.stream().filter(one -> one.isMeantBy(passage)).map(Told::claim).toList();
            meant.forEach(claim -> offers.offer(claim, after, note, by));
            if (meant.isEmpty()) {
                ofArticle.notice(after, note, by);
            }
        }
    }

    private record Told(ClaimView claim, String words) {

        boolean isMeantBy(String note) {
            return CorrectionNoteSpeaksOf.claim(note, words)
                    || CorrectionNoteSpeaksOf.saying(note, claim.statement())
                    || CorrectionNoteSpeaksOf.saying(note, claim.anchor().exact());
        }
    }

    /** All that is claimed and that it sat on: a note names what was wrong. */
    private String told(ClaimView claim) {
        return claim.statement()
                + " "
                + claim.anchor().exact()
                + " "
                + String.join(" ", trail.words(claim.id()));
    }
}
