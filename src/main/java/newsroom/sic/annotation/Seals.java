package newsroom.sic.annotation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an approval of an annotation is sealed with (rule 2): 64 hexadecimal digits. */
@Service
@Transactional(readOnly = true)
public class Seals {

    private final Claims claims;
    private final EvidenceFile evidence;
    private final Anchors anchors;

    Seals(Claims claims, EvidenceFile evidence, Anchors anchors) {
        this.claims = claims;
        this.evidence = evidence;
        this.anchors = anchors;
    }

    /** The seal that an approval of the annotation as it stands now would carry. */
    public String of(AnnotationView annotation) {
        return over(annotation, claims.one(annotation.claimId()));
    }

    /**
     * The seal of each of them, by its id.
     *
     * @param on the claims that they are on, by id
     */
    public Map<Long, String> of(Collection<AnnotationView> some, Map<Long, ClaimView> on) {
        Map<Long, List<EvidenceView>> onFile =
                evidence.on(some.stream().map(AnnotationView::claimId).distinct().toList());
        return some.stream()
                .collect(
                        Collectors.toMap(
                                AnnotationView::id,
                                one ->
                                        over(
                                                one,
                                                Objects.requireNonNull(on.get(one.claimId())),
                                                onFile.getOrDefault(one.claimId(), List.of()))));
    }

    /**
     * The seal of the annotation, where it is the one that the reviewer saw.
     *
     * @throws Refusal when something changed since; which words they saw, where it was the words
     */
    String sameAs(String seen, AnnotationView annotation, ClaimView claim) {
        String seal = over(annotation, claim);
        if (!seal.equals(seen)) {
            throw otherWords(seen, annotation, claim)
                    .orElseGet(() -> Refusal.stale("annotation.refused.evidence-changed"));
        }
        return seal;
    }

    /** Which words the reviewer saw, where it was the words that changed. */
    Optional<Refusal> otherWords(String seen, AnnotationView annotation, ClaimView claim) {
        List<EvidenceView> onFile = evidence.on(claim.id());
        String now = claim.anchor().exact();
        return anchors.wordsBefore(claim.id()).stream()
                .filter(was -> !was.equals(now))
                .filter(was ->
                        Seal.over(was, claim.details(), annotation.finding(), onFile).equals(seen))
                .findFirst()
                .map(was -> Refusal.stale("annotation.refused.words-changed", was, now));
    }

    private String over(AnnotationView annotation, ClaimView claim) {
        return over(annotation, claim, evidence.on(claim.id()));
    }

    private static String over(
            AnnotationView annotation, ClaimView claim, List<EvidenceView> onFile) {
        return Seal.over(claim.anchor().exact(), claim.details(), annotation.finding(), onFile);
    }
}
