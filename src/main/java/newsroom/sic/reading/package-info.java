/**
 * What a text says, as far as a program can see: its passages and its lines. Plain Java: no Spring,
 * no database. Whatever it finds is a suggestion; people decide.
 */
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {"text"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.reading;

import org.springframework.modulith.ApplicationModule;
