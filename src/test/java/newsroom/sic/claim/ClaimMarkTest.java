package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import newsroom.sic.text.Quote;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was before the eyes of whoever speaks of a claim. */
class ClaimMarkTest {

    private static ClaimView claim(int version, String statement, @Nullable String claimant) {
        Anchor anchor =
                new Anchor(
                        1,
                        AnchorState.EXACT,
                        new Span(4, 9),
                        1,
                        1,
                        new Quote("thirteen", "The ", " pacts"));
        return new ClaimView(
                7,
                version,
                3,
                1,
                statement,
                claimant,
                VerificationStatus.UNCHECKED,
                null,
                null,
                null,
                anchor,
                2,
                Instant.EPOCH);
    }

    @Test
    void tellsAStatementOfTwoLinesFromAStatementAndItsClaimant() {
        ClaimView twoLines = claim(0, "Thirteen are signed.\nThe minister", null);
        ClaimView saidBySomebody = claim(0, "Thirteen are signed.", "The minister");

        assertThat(twoLines.mark()).isNotEqualTo(saidBySomebody.mark());
        assertThat(claim(0, "a\nb", "c").mark()).isNotEqualTo(claim(0, "a", "b\nc").mark());
    }

    @Test
    void staysWhileOnlyTheVersionMoves() {
        assertThat(claim(5, "Thirteen are signed.", null).mark())
                .isEqualTo(claim(0, "Thirteen are signed.", null).mark());
    }
}
