/**
 * Takes files apart in a process of its own, with a bound on memory and on time. A file that makes
 * its reader run away ends that process and nothing else.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.worker;
