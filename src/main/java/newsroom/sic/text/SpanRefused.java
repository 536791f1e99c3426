package newsroom.sic.text;

import newsroom.sic.shared.Refusal;

/** A selection that no claim can be pinned to, with the reason in a sentence. */
public final class SpanRefused extends Refusal {

    SpanRefused(String key, Object... arguments) {
        super(Kind.INVALID, key, arguments);
    }
}
