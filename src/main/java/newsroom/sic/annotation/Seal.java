package newsroom.sic.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.text.Fingerprint;
import newsroom.sic.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of all that an approval rests on: the wording of the span's text, what is claimed
 * and by whom, the verdict, body, correction and the evidence in the order in which it was filed.
 * It is stored with each approval, so what goes in, and in which order, stays as it is.
 */
final class Seal {

    private Seal() {}

    static String over(
            String spanText, ClaimDetails claimed, Finding finding, List<EvidenceView> evidence) {
        List<@Nullable Object> sealed = new ArrayList<>();
        Collections.addAll(
                sealed,
                Wording.of(spanText),
                claimed.statement(),
                claimed.claimant(),
                finding.proposedVerdict(),
                finding.body(),
                finding.correction(),
                finding.issue(),
                finding.severity());
        for (EvidenceView piece : evidence) {
            EvidenceDetails details = piece.details();
            Collections.addAll(
                    sealed,
                    piece.id(),
                    details.source(),
                    details.url(),
                    details.passage(),
                    details.grade(),
                    details.stance(),
                    details.retrievedOn(),
                    details.validUntil(),
                    details.publisher());
        }
        return Fingerprint.whole(sealed);
    }
}
