/**
 * People, their roles, and the doors: sign-in, invitations, sessions, and what a browser may load.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.account;

import org.springframework.modulith.ApplicationModule;
