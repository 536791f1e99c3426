/**
 * Claims pinned to spans of text, the evidence they were checked against, and what is covered.
 *
 * <p>The rooms: {@link newsroom.sic.claim.Claims} for the claim itself, {@link
 * newsroom.sic.claim.Anchors} for where it sits and who settles that (rule 3), {@link
 * newsroom.sic.claim.EvidenceFile} and {@link newsroom.sic.claim.CorrectionNoteOffers} for what it
 * is checked against, {@code LineCoverage} for the lines that it covers; {@link
 * newsroom.sic.claim.ClaimRecords} and {@link newsroom.sic.claim.EvidenceRecords} for lists and
 * files. What is narrowed by a filter goes through {@link newsroom.sic.claim.Narrowing}.
 */
@ApplicationModule(
        displayName = "Claim",
        allowedDependencies = {"shared", "text", "article", "account"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.claim;

import org.springframework.modulith.ApplicationModule;
