package newsroom.sic.annotation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import newsroom.sic.shared.Actor;
import org.jspecify.annotations.Nullable;

/** What came back on a query, and who put it on record. */
@Embeddable
record GivenAnswer(
        String answer,
        String answeredBy,
        LocalDate answeredOn,
        @Nullable String answerUrl,
        Long answerRecordedBy,
        Instant answerRecordedAt,
        @Nullable Long evidenceId) {

    static GivenAnswer of(Answer answer, long evidence, Actor by, Instant at) {
        return new GivenAnswer(
                answer.text(), answer.by(), answer.on(), answer.url(), by.id(), at, evidence);
    }

    QueryView.Answered view() {
        return new QueryView.Answered(
                answer,
                answeredBy,
                answeredOn,
                answerUrl,
                answerRecordedBy,
                answerRecordedAt,
                evidenceId);
    }
}
