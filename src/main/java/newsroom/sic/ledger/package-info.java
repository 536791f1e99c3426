/**
 * What the articles of a story say side by side: their figures lined up, printings of one utterance
 * collated, spellings of names, dates of one event, copies. It shows and explains where they do not
 * agree; people decide (rule 7).
 */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"shared", "text", "reading", "article", "claim"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger;

import org.springframework.modulith.ApplicationModule;
