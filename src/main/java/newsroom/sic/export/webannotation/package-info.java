/**
 * Annotations as the W3C's Web Annotation Data Model has them, and the container of its protocol by
 * which other programs read and write them. What comes in becomes a claim with a draft on it
 * through the same services as everything else; see docs/webannotation.md.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.export.webannotation;
