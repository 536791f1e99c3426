package newsroom.sic.reading.speech;

/** A noun phrase among the words of a paragraph: from its first word to before another. */
public record Phrase(int from, int to) {}
