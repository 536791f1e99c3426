/**
 * What Sic asks of other machines. Addresses come from people and from pages, so each is a way into
 * the house's own network: only plain public places are asked, the address that was checked is the
 * one that is connected to, and whatever comes back is bounded in bytes and time.
 */
@ApplicationModule(
        displayName = "Outbound",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.outbound;

import org.springframework.modulith.ApplicationModule;
