package newsroom.sic.intake;

import java.util.List;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Unreadable;

/** Takes a file apart by its format. */
interface Parsing {

    /**
     * The pieces in a file, in its order.
     *
     * @throws Unreadable when there is no reading it
     */
    List<Piece> read(Format format, byte[] bytes);
}
