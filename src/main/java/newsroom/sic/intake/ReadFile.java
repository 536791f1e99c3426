package newsroom.sic.intake;

import newsroom.sic.article.ReadCopy;
import newsroom.sic.shared.Refusal;

/** What a file says, before any of it is stored. */
public sealed interface ReadFile {

    String file();

    /** It can be stored. */
    record Copy(String file, ReadCopy copy) implements ReadFile {}

    /** It cannot, for a reason that names what is wrong with it. */
    record Refused(String file, Refusal refusal) implements ReadFile {}
}
