/**
 * What went out and stands no longer: verdicts that were lost, and what the desk does about them.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.export.correction;
