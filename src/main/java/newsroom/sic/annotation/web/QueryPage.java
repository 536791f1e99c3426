package newsroom.sic.annotation.web;

import java.util.Map;
import newsroom.sic.annotation.QueryState;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A query about to be answered or ruled on.
 *
 * @param standing where it stands today
 * @param names people by account id
 * @param answer null on the page for a ruling
 * @param ruling null on the page for an answer
 */
record QueryPage(
        QueryView query,
        QueryState standing,
        ClaimView claim,
        Map<Long, String> names,
        @Nullable AnswerForm answer,
        @Nullable RulingForm ruling,
        @Nullable Refusal refusal) {

    public String name(long account) {
        return names.getOrDefault(account, "?");
    }

    public Grade[] grades() {
        return Grade.values();
    }

    public Stance[] stances() {
        return Stance.values();
    }

    public Ruling[] rulings() {
        return Ruling.values();
    }

    /** Whether somebody else was quicker: what they did is shown. */
    public boolean isStale() {
        return refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }
}
