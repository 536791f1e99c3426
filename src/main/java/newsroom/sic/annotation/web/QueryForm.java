package newsroom.sic.annotation.web;

import java.util.Objects;
import java.util.UUID;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What the page for a query sends. */
record QueryForm(
        @Nullable String question,
        @Nullable String asked,
        @Nullable String askedName,
        @Nullable Long owner,
        @Nullable String dueOn,
        @Nullable String requestKey) {

    static QueryForm blank(long owner) {
        return new QueryForm(null, null, null, owner, null, UUID.randomUUID().toString());
    }

    NewQuery asQuery() {
        return NewQuery.of(
                Objects.requireNonNullElse(question, ""),
                Typed.choice("asked", Asked.class, asked),
                Objects.requireNonNullElse(askedName, ""),
                owner,
                Typed.optionalDate("due date", dueOn),
                requestKey);
    }
}
