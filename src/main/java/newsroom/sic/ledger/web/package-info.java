/** The pages of the ledger: a story's figures, quotations and names, and the discrepancies. */
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger.web;
