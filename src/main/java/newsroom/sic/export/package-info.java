/**
 * The outcome, taken away: as CSV in the exact and the spreadsheet flavour, as JSON Lines, and as
 * the W3C's model and protocol of annotations and schema.org have it; and what became of it: the
 * corrections of what was taken away and stands no longer.
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
