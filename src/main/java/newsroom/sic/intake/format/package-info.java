/** What files and pages are made of: each format gives up pieces of plain copy. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.format;
