/** The pages on which claims and evidence are written. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.claim.web;
