package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.claim.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seals outlive the program that made them: what stands in a store goes on to fit. */
@Tag("rule2")
class StoredSealTest {

    /** Made by an earlier version of the program. */
    private static final String STORED =
            "b9dc4197693ac4fad0bea136b64e6b033c69a7c359da96b605d2d0425ca18f72";

    @Test
    void fitsWhatWasSealedLongAgo() {
        Finding finding =
                new Finding(
                        Issue.FIGURE,
                        Severity.HIGH,
                        "The communiqué says 17.",
                        null,
                        Verdict.MOSTLY_ACCURATE);
        EvidenceView minutes =
                new EvidenceView(
                        41,
                        2,
                        7,
                        new EvidenceDetails(
                                "Minutes",
                                null,
                                "“Seventeen”, says the chair.",
                                Grade.PRIMARY,
                                Stance.REFUTES,
                                LocalDate.of(2024, 7, 12),
                                null,
                                "The council"),
                        3,
                        Instant.EPOCH);

        assertThat(
                        Seal.over(
                                "13 have already been concluded",
                                new ClaimDetails("Thirteen are concluded.", "Kyiv", 5L, null),
                                finding,
                                List.of(minutes)))
                .isEqualTo(STORED);
    }
}
