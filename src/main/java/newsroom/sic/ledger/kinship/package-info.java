/**
 * Which articles are about one subject, by the names, dates and words that they share: plain Java
 * over an index of terms, which may lie anywhere.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger.kinship;
