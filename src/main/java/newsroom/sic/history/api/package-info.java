/** The HTTP API of history. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.history.api;
