package newsroom.sic.annotation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a query was taken up again last, and by whom. */
@Embeddable
record Reopening(String reopenedBecause, Long reopenedBy, Instant reopenedAt) {

    QueryView.Reopened view() {
        return new QueryView.Reopened(reopenedBecause, reopenedBy, reopenedAt);
    }
}
