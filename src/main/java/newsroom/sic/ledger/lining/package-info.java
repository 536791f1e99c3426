/**
 * The lining up itself, in plain Java: what the articles of a story say goes in, what agrees and
 * what does not comes out. The same articles give the same ledger, in whatever order they came.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger.lining;
