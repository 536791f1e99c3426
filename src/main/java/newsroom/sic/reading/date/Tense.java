package newsroom.sic.reading.date;

import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;

/** Whether a sentence looks ahead or back, as far as its verbs show. */
enum Tense {
    PAST,
    FUTURE,
    OPEN;

    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "shall", "upcoming", "forthcoming", "planned", "scheduled");

    static Tense of(Sentence sentence) {
        boolean past = false;
        for (var token : sentence.tokens()) {
            if (token.isOneOf(AHEAD)) {
                return FUTURE;
            }
            past |=
                    (token.tag() == Tag.VERB && token.lower().endsWith("ed"))
                            || token.is("was")
                            || token.is("were")
                            || token.is("said")
                            || token.is("told")
                            || token.is("had")
                            || token.is("met");
        }
        return past ? PAST : OPEN;
    }
}
