/**
 * Spans in code points, the anchors that hold a claim to its words, the marks drawn over a text,
 * what two texts differ in, and what a text may not hold. Plain Java: no Spring, no database.
 *
 * <p>One folder, since the rooms share what nobody outside may see: folders would make some thirty
 * types public. From the ground up:
 *
 * <pre>
 * places     CodePointText Span Selection SpanRefused Graphemes, Sha256
 * drawing    Overlay Mark Segment
 * quotes     Quote QuoteSelector Anchoring Found
 * words      Tokens Vocabulary LinedTokens Postings Run Ignorable Wording
 * kinds      Says Lexicon LexiconAbroad Language
 * diff       SequenceAlignment TextAlignment TextDiff WordDiff Words Differing
 * form       Sections Tables
 * anchoring  Reanchoring Placement Candidate Difference: the face
 *            Standings Rivals: sentences that stand word for word
 *            Context: what stands around them, a class for each reason
 *              Referents Pointing Antecedents Leading TakingUp Judgements Headings Voices
 *              Utterances Units NeighbouringLines
 *            Judging Remains Lookalikes: sentences that do not
 * </pre>
 */
@ApplicationModule(
        displayName = "Text",
        allowedDependencies = {"shared"})
@org.jspecify.annotations.NullMarked
package newsroom.sic.text;

import org.springframework.modulith.ApplicationModule;
