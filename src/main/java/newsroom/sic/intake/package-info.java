/**
 * How copy comes in: files of all formats and pasted text become articles, each wholly or not at
 * all.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "article"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.intake;

import org.springframework.modulith.ApplicationModule;
