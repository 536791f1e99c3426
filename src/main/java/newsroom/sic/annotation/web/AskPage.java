package newsroom.sic.annotation.web;

import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Asked;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An annotation about to be put as a question.
 *
 * @param people who can own it
 */
record AskPage(
        AnnotationView annotation,
        ClaimView claim,
        List<Person> people,
        QueryForm form,
        @Nullable Refusal refusal) {

    public Asked[] askable() {
        return Asked.values();
    }
}
