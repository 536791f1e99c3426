/**
 * The outcome, taken away: as CSV in the exact and the spreadsheet flavour and as JSON Lines; and
 * what became of it: the corrections of what was taken away and stands no longer.
 */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {"shared", "history", "article", "claim", "annotation"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.export;

import org.springframework.modulith.ApplicationModule;
