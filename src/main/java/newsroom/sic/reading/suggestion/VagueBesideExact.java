package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import org.jspecify.annotations.Nullable;

/** "Early July" where the text itself has the days, and they lie at least partly elsewhere. */
final class VagueBesideExact implements Rule {

    private static final Set<String> PARTS = Set.of("early", "mid", "late");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            for (Found date : text.dates().get(i)) {
                boolean vague = sentence.at(date.from()).isOneOf(PARTS);
                int[] exact =
                        vague && ReadText.isCopy(sentence.passage())
                                ? exact(text, sentence, date)
                                : null;
                if (exact != null) {
                    doubts.add(
                            doubt(
                                    sentence.at(date.from()).start(),
                                    sentence.at(date.to() - 1).end(),
                                    "The text gives the days of the same month elsewhere, and they do not lie in that part of it.",
                                    List.<int[]>of(exact)));
                }
            }
        }
        return doubts;
    }

    private static int @Nullable [] exact(ReadText text, Sentence here, Found vague) {
        String month = here.at(vague.to() - 1).lower();
        String part = here.at(vague.from()).lower();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (sentence.equals(here) || !shareEvent(here, sentence)) {
                continue;
            }
            for (Found date : text.dates().get(i)) {
                int last = lastDay(sentence, date, month);
                int first = firstDay(sentence, date);
                boolean fits =
                        switch (part) {
                            case "early" -> last <= 10;
                            case "mid" -> first > 10 && last <= 20;
                            default -> first > 20;
                        };
                if (last > 0 && !fits) {
                    return new int[] {
                        sentence.at(date.from()).start(), sentence.at(date.to() - 1).end()
                    };
                }
            }
        }
        return null;
    }

    private static boolean shareEvent(Sentence one, Sentence other) {
        return one.tokens().stream()
                .filter(token -> token.isWord() && token.form().length() > 4)
                .anyMatch(token ->
                        other.tokens().stream()
                                .anyMatch(o -> o.tag() == Tag.NOUN && o.is(token.lower())));
    }

    private static int firstDay(Sentence sentence, Found date) {
        for (int i = date.from(); i < date.to(); i++) {
            if (sentence.at(i).isNumber() && sentence.at(i).form().length() <= 2) {
                return Integer.parseInt(sentence.at(i).form());
            }
        }
        return 0;
    }

    private static int lastDay(Sentence sentence, Found date, String month) {
        int last = 0;
        boolean same = false;
        for (int i = date.from(); i < date.to(); i++) {
            same |= sentence.at(i).is(month);
            if (sentence.at(i).isNumber() && sentence.at(i).form().length() <= 2) {
                last = Integer.parseInt(sentence.at(i).form());
            }
        }
        return same ? last : 0;
    }

    @Override
    public String name() {
        return "vague-beside-exact";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.DATE, Weight.LOW, start, end, because, related);
    }
}
