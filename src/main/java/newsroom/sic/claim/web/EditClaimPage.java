package newsroom.sic.claim.web;

import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A claim's details being edited.
 *
 * @param claim as it is in the store now
 * @param people whom it can be assigned to
 */
record EditClaimPage(
        ClaimView claim, EditClaimForm form, List<Person> people, @Nullable Refusal refusal) {

    /** Whether somebody else was quicker: both texts are shown. */
    public boolean isStale() {
        return refusal != null && refusal.kind() == Refusal.Kind.STALE;
    }

    /** Null where nobody checks it. */
    public @Nullable String assigneeName() {
        return people.stream()
                .filter(person -> Objects.equals(person.id(), claim.assignee()))
                .map(Person::displayName)
                .findFirst()
                .orElse(null);
    }
}
