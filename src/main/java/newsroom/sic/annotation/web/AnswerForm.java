package newsroom.sic.annotation.web;

import java.time.LocalDate;
import java.util.Objects;
import newsroom.sic.annotation.Answer;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What the page for an answer sends. */
record AnswerForm(
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String by,
        @Nullable String on,
        @Nullable String url,
        @Nullable String grade,
        @Nullable String stance) {

    /** A source was there, mostly; a writer and a desk tell what others saw. */
    static AnswerForm blank(QueryView query, LocalDate today) {
        Grade grade = query.asked() == Asked.SOURCE ? Grade.PRIMARY : Grade.SECONDARY;
        return new AnswerForm(
                query.version(),
                null,
                query.askedName(),
                today.toString(),
                null,
                grade.name(),
                Stance.CONTEXT.name());
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }

    Answer asAnswer() {
        return Answer.of(
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNullElse(by, ""),
                Typed.optionalDate("day of the answer", on),
                url,
                Typed.choice("grade", Grade.class, grade),
                Typed.choice("stance", Stance.class, stance));
    }
}
