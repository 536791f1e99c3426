/** Approved verdicts as schema.org ClaimReview. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.export.claimreview;
