/**
 * What the articles of a story say side by side: their figures lined up, printings of one utterance
 * collated, spellings of names, dates of one event, copies. It shows and explains where they do not
 * agree; people decide (rule 7).
 *
 * <p>The rooms: {@code lining} lines up what was read, plain Java; {@code kinship} tells which
 * articles belong to one story; {@code trial} measures the lining up on marked stories. Here,
 * {@code Bookkeeper} draws a story's ledger up after each change, {@link
 * newsroom.sic.ledger.StoryLedgers} keeps it, {@link newsroom.sic.ledger.Discrepancies} has what
 * does not agree and what the desk resolved, {@link newsroom.sic.ledger.Emendations} what people
 * put right by hand, {@link newsroom.sic.ledger.StoryProposals} what is proposed to be one story.
 */
@ApplicationModule(
        displayName = "Ledger",
        allowedDependencies = {"shared", "text", "reading", "article", "claim"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.ledger;

import org.springframework.modulith.ApplicationModule;
