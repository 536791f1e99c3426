package newsroom.sic.claim;

import java.util.List;

/**
 * The first of what new texts have left to people.
 *
 * @param places the claims whose place somebody has to settle
 * @param notes the correction notes that somebody has to answer
 * @param ofArticles those of them that speak of no claim
 */
public record ToSettle(
        List<Place> places, List<OpenCorrectionNote> notes, List<OfArticle> ofArticles) {

    public static final ToSettle NOTHING = new ToSettle(List.of(), List.of(), List.of());

    public ToSettle {
        places = List.copyOf(places);
        notes = List.copyOf(notes);
        ofArticles = List.copyOf(ofArticles);
    }

    /** A claim whose place is not settled. */
    public record Place(long claimId, int number, String exact, AnchorState state) {}

    /** A correction note that speaks of no claim, by its number on the article. */
    public record OfArticle(long articleId, int n, String passage) {}

    public boolean isNothing() {
        return places.isEmpty() && notes.isEmpty() && ofArticles.isEmpty();
    }
}
