package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** Somebody who took part, and was not there. */
final class PresentAndAbsent implements Rule {

    private static final Set<String> THERE =
            Set.of("present", "attend", "attended", "attending", "participate", "participated");

    private static final int OFFICE = 6;

    private record Stay(Sentence sentence, int from, boolean present) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var stays = new LinkedHashMap<String, List<Stay>>();
        for (Named name : text.names()) {
            Sentence sentence = text.sentences().get(name.sentence());
            if (name.kind() == NameKind.PERSON && ReadText.isCopy(sentence.passage())) {
                Stay stay = stay(sentence, name);
                if (stay != null) {
                    stays.computeIfAbsent(name.last(), key -> new ArrayList<>()).add(stay);
                }
            }
        }
        var doubts = new ArrayList<Doubt>();
        stays.forEach((who, all) -> {
            if (all.stream().anyMatch(Stay::present) && all.stream().anyMatch(s -> !s.present())) {
                all.forEach(stay ->
                        doubts.add(
                                doubt(
                                        stay.sentence().start(),
                                        stay.sentence().end(),
                                        "The text says that "
                                                + who
                                                + " was there, and that "
                                                + who
                                                + " was not.",
                                        all.stream()
                                                .filter(o -> !o.equals(stay))
                                                .map(o ->
                                                        new int[] {
                                                            o.sentence().start(), o.sentence().end()
                                                        })
                                                .toList())));
            }
        });
        return doubts;
    }

    private static @Nullable Stay stay(Sentence sentence, Named name) {
        for (int i = name.from() - 1; i > Math.max(0, name.from() - OFFICE); i--) {
            if (sentence.isAt(i, "of") && sentence.isAt(i - 1, "presence")) {
                return new Stay(sentence, name.from(), true);
            }
        }
        boolean negated = false;
        for (int i = name.to(); i < Math.min(sentence.size(), name.to() + 6); i++) {
            Token token = sentence.at(i);
            negated |= token.is("not") || token.is("n't") || token.is("never");
            if (token.is("absent")) {
                return new Stay(sentence, name.from(), false);
            }
            if (token.isOneOf(THERE)) {
                return new Stay(sentence, name.from(), !negated);
            }
            if (token.is(",") || token.is(".")) {
                return null;
            }
        }
        return null;
    }

    @Override
    public String name() {
        return "present-and-absent";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.CONTRADICTION, Weight.MEDIUM, start, end, because, related);
    }
}
