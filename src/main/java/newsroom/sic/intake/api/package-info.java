/** The HTTP API of files that come in. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.api;
