/**
 * The outcome, taken away: CSV in the exact and the spreadsheet flavour, and annotations as the
 * W3C's model and protocol have them.
 */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {"shared", "text", "account", "article", "claim", "annotation"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.export;

import org.springframework.modulith.ApplicationModule;
