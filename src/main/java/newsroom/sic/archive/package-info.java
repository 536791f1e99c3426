/**
 * The whole store in one file, and back: every table, row by row, whatever the modules keep in
 * them. Knows the tables from the database alone and no other module, so that a table which comes
 * with a later migration is in the archive without a word here.
 */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package newsroom.sic.archive;

import org.springframework.modulith.ApplicationModule;
