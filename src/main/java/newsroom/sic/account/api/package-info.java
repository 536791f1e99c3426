/**
 * What all of the HTTP API has in common, so that its controllers need not speak of it: who a
 * program acts for and how much it may ask, what it may send, which version a change names, and
 * that the same request twice is one.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.account.api;
