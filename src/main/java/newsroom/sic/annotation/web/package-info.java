/** The pages on which annotations are written and decided on. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.annotation.web;
