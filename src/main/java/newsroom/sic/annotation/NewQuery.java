package newsroom.sic.annotation;

import java.time.LocalDate;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A question about to be put.
 *
 * @param askedName the writer, desk or source by name
 * @param owner the account that sees to it
 * @param requestKey given by the page, so that the same request twice puts one
 */
public record NewQuery(
        String question,
        Asked asked,
        String askedName,
        long owner,
        LocalDate dueOn,
        @Nullable String requestKey) {

    public NewQuery {
        question = Typed.text("question", question, 5_000);
        askedName = Typed.line("name of who is asked", askedName, 200);
        requestKey = Typed.optionalLine("request key", requestKey, 36);
    }

    /** The same from fields that may have been left empty. */
    public static NewQuery of(
            String question,
            Asked asked,
            String askedName,
            @Nullable Long owner,
            @Nullable LocalDate dueOn,
            @Nullable String requestKey) {
        if (owner == null) {
            throw Refusal.ofField("owner", "annotation.refused.no-owner");
        }
        if (dueOn == null) {
            throw Refusal.ofField("due date", "annotation.refused.no-due-date");
        }
        return new NewQuery(question, asked, askedName, owner, dueOn, requestKey);
    }
}
