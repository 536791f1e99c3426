/**
 * The line-up on trial: what it finds of what people marked between articles, and what it raises
 * besides.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger.trial;
