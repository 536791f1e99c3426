package newsroom.sic.intake.job;

import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The bytes of one file, or why they cannot be had. */
sealed interface Fetched {

    FileView file();

    /**
     * They are there.
     *
     * @param address where they came from; null where somebody brought them
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Bytes(FileView file, byte[] bytes, @Nullable String address) implements Fetched {}

    /** They are not. */
    record Nothing(FileView file, Refusal why) implements Fetched {}
}
