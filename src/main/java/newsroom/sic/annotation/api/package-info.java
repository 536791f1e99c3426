/** The HTTP API of annotations, decisions and comments. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.annotation.api;
