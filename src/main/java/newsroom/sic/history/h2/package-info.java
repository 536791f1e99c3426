/**
 * The triggers that keep history's rows on H2, which are Java classes and must be public for H2 to
 * find them. Nobody else calls them.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.history.h2;
