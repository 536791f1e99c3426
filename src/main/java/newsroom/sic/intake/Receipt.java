package newsroom.sic.intake;

import newsroom.sic.shared.Refusal;

/** What became of one file of a batch; each stands for itself (rule 5). */
public sealed interface Receipt {

    String file();

    /** It is an article now. */
    record Imported(String file, long articleId, String encoding) implements Receipt {}

    /** The very same text was there before. */
    record Duplicate(String file, long articleId) implements Receipt {}

    /** It was refused, for a reason that names what is wrong with it. */
    record Failed(String file, Refusal refusal) implements Receipt {}
}
