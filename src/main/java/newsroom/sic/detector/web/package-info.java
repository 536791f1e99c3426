/** The rules on trial. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.detector.web;
