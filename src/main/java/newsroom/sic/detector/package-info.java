/**
 * What Sic's rules suggest in articles, what people make of it, and how the rules have done. A
 * suggestion sets nothing: it is taken up as somebody's draft, or dismissed for a reason (rule 7).
 */
@ApplicationModule(
        displayName = "Detector",
        allowedDependencies = {
            "shared",
            "text",
            "reading",
            "account",
            "article",
            "claim",
            "annotation",
            "ledger"
        })
@org.jspecify.annotations.NullMarked
package newsroom.sic.detector;

import org.springframework.modulith.ApplicationModule;
