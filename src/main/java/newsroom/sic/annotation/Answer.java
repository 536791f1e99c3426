package newsroom.sic.annotation;

import java.time.LocalDate;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What came back on a query.
 *
 * @param by who answered, by name
 * @param on the day of the answer
 * @param url where it can be looked up
 * @param grade how near the answer is to what happened
 * @param stance what it does to the claim
 */
public record Answer(
        String text, String by, LocalDate on, @Nullable String url, Grade grade, Stance stance) {

    public Answer {
        text = Typed.text("answer", text, 20_000);
        by = Typed.line("name of who answered", by, 200);
        url = Typed.optionalAddress("address", url);
    }

    /** The same from fields that may have been left empty. */
    public static Answer of(
            String text,
            String by,
            @Nullable LocalDate on,
            @Nullable String url,
            Grade grade,
            Stance stance) {
        if (on == null) {
            throw Refusal.ofField("day of the answer", "annotation.refused.no-answer-day");
        }
        return new Answer(text, by, on, url, grade, stance);
    }

    /** As it is filed with the claim: the source is who was asked. */
    EvidenceDetails asEvidence(String source) {
        return new EvidenceDetails(source, url, text, grade, stance, on, null);
    }
}
