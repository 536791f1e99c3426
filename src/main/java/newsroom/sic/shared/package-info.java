/**
 * The few words that every module speaks: what happened, who did it, to what, and how a refusal is
 * told. Open to all and, to stay so, kept to at most eight types.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package newsroom.sic.shared;

import org.springframework.modulith.ApplicationModule;
