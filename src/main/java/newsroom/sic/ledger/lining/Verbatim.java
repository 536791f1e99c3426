package newsroom.sic.ledger.lining;

import java.util.List;
import newsroom.sic.ledger.lining.Said.SaidQuotation;
import newsroom.sic.reading.Voice;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Sha256;

/** A transcript: nothing but what was said. */
public final class Verbatim {

    private Verbatim() {}

    /**
     * Told by nobody but the speaker.
     *
     * @param id below zero
     */
    public static Told of(long id, String text) {
        Place all =
                new Place(
                        0,
                        CodePointText.of(text).length(),
                        text,
                        "",
                        "",
                        Sha256.hex(text).substring(0, 24));
        var said = new SaidQuotation(all, Voice.VERBATIM, null, true);
        return new Told(
                id,
                1,
                null,
                new Said(
                        null,
                        List.of(),
                        List.of(said),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        all,
                        List.of()));
    }
}
