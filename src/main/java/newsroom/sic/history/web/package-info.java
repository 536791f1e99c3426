/** The pages on which history is read. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.history.web;
