package newsroom.sic.intake;

import java.util.stream.Stream;
import newsroom.sic.intake.format.Unreadable;
import newsroom.sic.shared.Refusal;

/** Why a file is not read, as a sentence for a person. */
final class Reasons {

    private Reasons() {}

    static Refusal of(String fileName, Unreadable unreadable) {
        return new Refusal(
                unreadable.isTooLarge() ? Refusal.Kind.TOO_LARGE : Refusal.Kind.UNKNOWN_FORMAT,
                "intake.refused." + unreadable.reason(),
                Stream.concat(Stream.of(fileName), unreadable.arguments().stream()).toArray());
    }
}
