/**
 * Whether two texts agree on their figures: those that speak of the same thing are aligned by unit,
 * what is counted, whose and when, and only then compared. What cannot be aligned is not spoken of.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.comparing;
