/** The pages that bring the modules together: home, the list of articles, the proof, the claim. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "shared",
            "text",
            "reading",
            "account",
            "history",
            "article",
            "intake",
            "claim",
            "annotation",
            "ledger",
            "detector",
            "export"
        })
@org.jspecify.annotations.NullMarked
package newsroom.sic.desk;

import org.springframework.modulith.ApplicationModule;
