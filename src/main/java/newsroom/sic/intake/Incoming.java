package newsroom.sic.intake;

import newsroom.sic.shared.Refusal;

/** What stands at the door, for itself or out of a file that holds several. */
public sealed interface Incoming permits Upload, Incoming.Refused {

    String name();

    /** What could not even be unpacked. */
    record Refused(String name, Refusal refusal) implements Incoming {}
}
