/**
 * Detectors on trial: what the rules find of what people have marked, and what they flag besides.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.trial;
