/**
 * Which article a text is nearly the same as, found among a hundred thousand without reading them.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.copy;
