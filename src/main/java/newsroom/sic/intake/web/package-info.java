/** The page on which copy is brought in. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.web;
