package newsroom.sic.claim;

import java.util.List;

/**
 * The first of what new texts have left to people.
 *
 * @param places the claims whose place somebody has to settle
 * @param notes the correction notes that somebody has to answer
 */
public record ToSettle(List<Place> places, List<OpenCorrectionNote> notes) {

    public static final ToSettle NOTHING = new ToSettle(List.of(), List.of());

    public ToSettle {
        places = List.copyOf(places);
        notes = List.copyOf(notes);
    }

    /** A claim whose place is not settled. */
    public record Place(long claimId, int number, String exact, AnchorState state) {}

    public boolean isNothing() {
        return places.isEmpty() && notes.isEmpty();
    }
}
