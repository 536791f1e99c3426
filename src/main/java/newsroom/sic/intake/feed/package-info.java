/** Feeds that are followed: what is new in them is brought in, each item once. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.feed;
