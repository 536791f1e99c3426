package newsroom.sic.intake.web;

import java.util.List;
import newsroom.sic.claim.AnchorState;
import newsroom.sic.claim.Foreseen;

/** What a text would make of the claims on an article, if it were its next. */
record Becoming(List<Foreseen> claims) {

    /** How many claims would be in a state. */
    record Count(AnchorState state, long claims) {}

    Becoming {
        claims = List.copyOf(claims);
    }

    public List<Count> counts() {
        return List.of(AnchorState.values()).stream()
                .map(state ->
                        new Count(
                                state,
                                claims.stream().filter(one -> one.state() == state).count()))
                .filter(count -> count.claims() > 0)
                .toList();
    }

    /** Those that would wait for a person. */
    public List<Foreseen> unsettled() {
        return claims.stream()
                .filter(one -> !one.state().isSettled() && !one.claim().anchor().letGo())
                .toList();
    }
}
