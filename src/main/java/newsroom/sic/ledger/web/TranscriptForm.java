package newsroom.sic.ledger.web;

import org.jspecify.annotations.Nullable;

/** A transcript that somebody is about to add, as typed. */
record TranscriptForm(
        @Nullable Integer version,
        @Nullable String title,
        @Nullable String url,
        @Nullable String text) {

    static final TranscriptForm BLANK = new TranscriptForm(null, null, null, null);
}
