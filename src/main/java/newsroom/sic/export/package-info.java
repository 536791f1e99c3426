/** The outcome, taken away: CSV in the exact and the spreadsheet flavour. */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "shared",
            "text",
            "article",
            "claim",
            "annotation",
            "account",
            "outbound"
        })
@org.jspecify.annotations.NullMarked
package newsroom.sic.export;

import org.springframework.modulith.ApplicationModule;
