package newsroom.sic.ledger;

import org.jspecify.annotations.Nullable;

/** What was said, word for word, from a source of its own. */
public record Transcript(long id, String title, @Nullable String url) {}
