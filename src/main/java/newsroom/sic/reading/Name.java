package newsroom.sic.reading;

import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in a text.
 *
 * @param full the fullest form that the text has for the same bearer
 * @param office the office given beside it here, as the text has it
 */
public record Name(Span span, NameKind kind, String full, @Nullable String office) {}
