/**
 * The outcome, taken away: as CSV in the exact and the spreadsheet flavour, as JSON Lines, and as
 * the W3C's model and protocol of annotations and schema.org have it; and what became of it: the
 * corrections of what was taken away and stands no longer.
 *
 * <p>The rooms: each {@code …Export} is one kind of file, its columns a {@code Table}, written by a
 * {@code Format}; {@code Delivery} sends it at once, {@code Prepared} in the background, {@code
 * Runs} keeps who took what. {@code correction}, {@code claimreview}, {@code webannotation} and
 * {@code webhook} are rooms of their own.
 */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "shared",
            "text",
            "account",
            "history",
            "article",
            "claim",
            "annotation",
            "ledger",
            "outbound"
        })
@org.jspecify.annotations.NullMarked
package newsroom.sic.export;

import org.springframework.modulith.ApplicationModule;
