package newsroom.sic.intake.job;

import newsroom.sic.shared.Refusal;

/** The bytes of one file, or why they cannot be had. */
sealed interface Fetched {

    FileView file();

    /** They are there. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Bytes(FileView file, byte[] bytes) implements Fetched {}

    /** They are not. */
    record Nothing(FileView file, Refusal why) implements Fetched {}
}
