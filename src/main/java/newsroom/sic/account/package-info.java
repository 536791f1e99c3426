/**
 * People, their roles, and the doors: sign-in, invitations, sessions, and what a browser may load.
 *
 * <p>The rooms: {@link newsroom.sic.account.People} for who somebody is and may be, {@link
 * newsroom.sic.account.Admissions} for how they come in, {@link newsroom.sic.account.Tokens} for
 * the programs that they send; {@code door} is what every request of a browser passes, {@code api}
 * what every request of a program passes.
 */
@ApplicationModule(
        displayName = "Account",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.account;

import org.springframework.modulith.ApplicationModule;
