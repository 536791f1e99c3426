package newsroom.sic.reading.comparing;

import java.util.Optional;
import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** People who "have died" are counted as deaths, those who "tested positive" as cases. */
final class Fate {

    private static final int REACH = 5;
    private static final Set<String> FATES =
            Set.of("die", "case", "recovery", "injur", "wound", "critic");

    private Fate() {}

    static Optional<String> of(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
            Token token = sentence.at(i);
            if (token.is(",") || token.is(".")) {
                break;
            }
            String topic = Topic.of(token.lower());
            if (token.is("positive")) {
                return Optional.of("case");
            }
            if (FATES.contains(topic)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
