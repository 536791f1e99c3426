/**
 * How copy comes in: files of all formats, pages, feeds and pasted text become articles, each
 * wholly or not at all.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "text", "account", "article", "claim", "outbound"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake;

import org.springframework.modulith.ApplicationModule;
