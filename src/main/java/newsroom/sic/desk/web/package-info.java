/** The desk's pages and what every page carries with it. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.desk.web;
