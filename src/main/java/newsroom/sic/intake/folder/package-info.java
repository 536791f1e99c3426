/** A folder that is watched: what other programs put there is brought in. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.folder;
