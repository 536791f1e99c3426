/**
 * Dates: absolute, partial and relative, resolved against the day on which the text was published
 * or datelined, or said to be unresolvable.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.date;
