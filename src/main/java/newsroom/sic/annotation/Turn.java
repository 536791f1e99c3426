package newsroom.sic.annotation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who resolved a thread or opened it again, and why. */
@Embeddable
record Turn(Long turnedBy, Instant turnedAt, String turnedBecause) {

    CommentView.Turn view() {
        return new CommentView.Turn(turnedBy, turnedAt, turnedBecause);
    }
}
