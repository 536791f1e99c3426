package newsroom.sic.annotation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import newsroom.sic.shared.Actor;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * What came back on a query, and who put it on record.
 *
 * @param onFile the piece of evidence that it was filed as, unless somebody has removed that
 */
@Embeddable
record GivenAnswer(
        String answer,
        String answeredBy,
        LocalDate answeredOn,
        @Nullable String answerUrl,
        Long answerRecordedBy,
        Instant answerRecordedAt,
        @Nullable Long evidenceId,
        @Formula("(select e.id from evidence e where e.id = evidence_id and e.removed_at is null)")
                @Nullable Long onFile) {

    static GivenAnswer of(Answer answer, long evidence, Actor by, Instant at) {
        return new GivenAnswer(
                answer.text(),
                answer.by(),
                answer.on(),
                answer.url(),
                by.id(),
                at,
                evidence,
                evidence);
    }

    QueryView.Answered view() {
        return new QueryView.Answered(
                answer,
                answeredBy,
                answeredOn,
                answerUrl,
                answerRecordedBy,
                answerRecordedAt,
                onFile);
    }
}
