package newsroom.sic.text;

/**
 * How well what two texts say can be judged by their words. Told from the small words in them:
 * where the {@link Lexicon} holds few of these, it tells nothing about the others either.
 */
enum Language {
    /** Long lists of words stand behind a judgement. */
    WELL_KNOWN(2),
    /** Short ones do. */
    KNOWN(4),
    UNKNOWN(4);

    /** Of running words; in a language that is listed a third to a half are. */
    private static final double SHARE = 0.2;

    /** Words that are looked at, from all over a text. */
    private static final int SAMPLE = 400;

    private final int few;

    Language(int few) {
        this.few = few;
    }

    static Language of(Tokens tokens) {
        int words = 0;
        int well = 0;
        int known = 0;
        for (int i = 0; i < tokens.size(); i += 1 + tokens.size() / SAMPLE) {
            if (tokens.isWord(i)) {
                words++;
                well += tokens.is(i, Says.KNOWN) ? 1 : 0;
                known += tokens.is(i, Says.KNOWN_ABROAD) ? 1 : 0;
            }
        }
        if (well >= words * SHARE && well >= known) {
            return WELL_KNOWN;
        }
        return known >= words * SHARE ? KNOWN : UNKNOWN;
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Words of a sentence that says little by itself. */
    int few() {
        return few;
    }
}
