/**
 * Figures: digits and words, ordinals, fractions, percent, money, ranges, bounds and
 * approximations, and what they count.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.figure;
