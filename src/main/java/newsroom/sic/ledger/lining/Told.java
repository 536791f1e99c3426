package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article of a story and what its current revision says.
 *
 * @param id of the article; below zero for a transcript
 * @param day on which it was said, as far as it is known
 */
public record Told(long id, int revision, @Nullable LocalDate day, Said said) {

    public boolean isTranscript() {
        return id < 0;
    }
}
