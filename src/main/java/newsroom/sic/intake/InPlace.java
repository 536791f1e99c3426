package newsroom.sic.intake;

import java.util.List;
import newsroom.sic.intake.format.Format;
import newsroom.sic.intake.format.Formats;
import newsroom.sic.intake.format.Piece;
import org.springframework.stereotype.Component;

/** Reads in this very process. */
@Component
class InPlace implements Parsing {

    @Override
    public List<Piece> read(Format format, byte[] bytes) {
        return Formats.read(format, bytes);
    }
}
