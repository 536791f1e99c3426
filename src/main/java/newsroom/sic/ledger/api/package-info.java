/** The HTTP API of readings and discrepancies. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger.api;
