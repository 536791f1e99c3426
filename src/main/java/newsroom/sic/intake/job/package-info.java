/**
 * Imports that go on by themselves: many files, archives, addresses, feeds, a folder. Each file has
 * a row that is settled in the transaction that stores its article, so whatever ends Sic, nothing
 * comes in twice and nothing is forgotten.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake.job;
