package newsroom.sic.intake;

import java.util.List;
import newsroom.sic.article.ReadCopy;
import newsroom.sic.shared.Refusal;

/** What a file says, before any of it is stored. */
public sealed interface ReadFile {

    String file();

    /**
     * It can be stored.
     *
     * @param pieces the articles in it, at least one
     */
    record Copy(String file, List<ReadCopy> pieces) implements ReadFile {

        public Copy {
            pieces = List.copyOf(pieces);
        }
    }

    /** It cannot, for a reason that names what is wrong with it. */
    record Refused(String file, Refusal refusal) implements ReadFile {}
}
