package newsroom.sic.text;

/**
 * A place in the new text that may be meant.
 *
 * @param score from 0 to 1: how much of words and context agrees
 */
public record Candidate(Span span, double score) {}
