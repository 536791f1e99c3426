package newsroom.sic.annotation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the desk made of a query, and who said so. */
@Embeddable
record GivenRuling(
        @Enumerated(EnumType.STRING) Ruling ruling,
        String rulingSentence,
        Long ruledBy,
        Instant ruledAt) {

    QueryView.Ruled view() {
        return new QueryView.Ruled(ruling, rulingSentence, ruledBy, ruledAt);
    }
}
