/**
 * The HTTP API of what shows several modules at once: articles with their coverage and claims,
 * their lines, and their sign-off.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.desk.api;
