package newsroom.sic.claim.web;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import newsroom.sic.article.ArticleView;
import newsroom.sic.claim.CorrectionNoteOffer;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.Stance;
import newsroom.sic.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the page for a piece of evidence sends.
 *
 * @param seen the claim's mark as it was before whoever files; null on a piece that is on file
 * @param from "proof" where it was opened beside the copy, to go back there
 * @param note the number of the correction note that is taken with it
 */
record EvidenceForm(
        @Nullable Integer version,
        @Nullable String seen,
        @Nullable String source,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String passage,
        @Nullable String grade,
        @Nullable String stance,
        @Nullable String retrievedOn,
        @Nullable String validUntil,
        @Nullable String requestKey,
        @Nullable String from,
        @Nullable Integer note) {

    static EvidenceForm blank() {
        return new EvidenceForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UUID.randomUUID().toString(),
                null,
                null);
    }

    /** What a person finds filled in who takes a correction note. */
    static EvidenceForm of(CorrectionNoteOffer offer, ArticleView article) {
        return new EvidenceForm(
                null,
                null,
                article.title(),
                article.details().outlet(),
                article.details().url(),
                offer.passage(),
                Grade.PRIMARY.name(),
                Stance.REFUTES.name(),
                offer.noticedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                null,
                UUID.randomUUID().toString(),
                null,
                offer.n());
    }

    static EvidenceForm of(EvidenceView evidence) {
        EvidenceDetails details = evidence.details();
        return new EvidenceForm(
                evidence.version(),
                null,
                details.source(),
                details.publisher(),
                details.url(),
                details.passage(),
                details.grade().name(),
                details.stance().name(),
                Objects.toString(details.retrievedOn(), null),
                Objects.toString(details.validUntil(), null),
                null,
                null,
                null);
    }

    EvidenceDetails asDetails() {
        return new EvidenceDetails(
                Objects.requireNonNullElse(source, ""),
                url,
                passage,
                Typed.choice("grade", Grade.class, grade),
                Typed.choice("stance", Stance.class, stance),
                Typed.optionalDate("retrieval date", retrievedOn),
                Typed.optionalDate("end of validity", validUntil),
                publisher);
    }

    boolean isFromProof() {
        return "proof".equals(from);
    }

    int against() {
        return Objects.requireNonNullElse(version, -1);
    }
}
