/** The HTTP API of claims and evidence. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.claim.api;
