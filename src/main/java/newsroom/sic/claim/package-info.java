/** Claims pinned to spans of text, the evidence they were checked against, and what is covered. */
@ApplicationModule(
        displayName = "Claim",
        allowedDependencies = {"shared", "text", "article", "account"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.claim;

import org.springframework.modulith.ApplicationModule;
