/**
 * Who did what, when, from which value to which. Hears every {@link
 * newsroom.sic.shared.DomainEvent} inside the transaction that caused it and chains the entries by
 * hash, so that tampering shows. Knows none of those that tell.
 */
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {"shared", "text"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.history;

import org.springframework.modulith.ApplicationModule;
