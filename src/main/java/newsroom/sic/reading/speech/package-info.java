/**
 * Speech: what stands between marks or behind dashes, over several paragraphs where each is opened
 * anew, and who says so. A false attribution is worse than none: without a sign nobody is named.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading.speech;
