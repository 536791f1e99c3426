/**
 * Tells other programs of decisions and sign-offs, by the convention of standardwebhooks.com. What
 * is to be told is written down in the transaction of what it tells of, and sent after it; so each
 * telling arrives at least once, and in no promised order.
 */
@org.jspecify.annotations.NullMarked
package newsroom.sic.export.webhook;
