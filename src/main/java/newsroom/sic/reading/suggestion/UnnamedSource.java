package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** "Recent media reports", "some allies", "sources": nobody who could be asked. */
final class UnnamedSource implements Rule {

    private static final Set<String> VAGUE =
            Set.of(
                    "some",
                    "several",
                    "many",
                    "recent",
                    "various",
                    "unnamed",
                    "anonymous",
                    "certain",
                    "multiple",
                    "media",
                    "press",
                    "local");
    private static final Set<String> WHO =
            Set.of(
                    "reports",
                    "sources",
                    "observers",
                    "experts",
                    "analysts",
                    "allies",
                    "critics",
                    "media",
                    "insiders",
                    "diplomats",
                    "outlets",
                    "commentators");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            for (int i = 0; i < sentence.size(); i++) {
                int end = endOf(sentence, i);
                boolean source =
                        end > 0
                                && !text.isQuoted(sentence.at(i))
                                && (i == 0 || accords(sentence, i));
                if (source) {
                    doubts.add(
                            doubt(
                                    sentence.at(accords(sentence, i) ? i - 2 : i).start(),
                                    sentence.at(end - 1).end(),
                                    "The source has no name: nobody can be asked.",
                                    List.of()));
                    break;
                }
            }
        }
        return doubts;
    }

    private static boolean accords(Sentence sentence, int at) {
        return sentence.isAt(at - 2, "according") && sentence.isAt(at - 1, "to");
    }

    private static int endOf(Sentence sentence, int at) {
        boolean vague = sentence.at(at).isOneOf(VAGUE);
        boolean bare = sentence.at(at).is("sources") || sentence.at(at).is("insiders");
        for (int i = at; i < Math.min(sentence.size(), at + 4); i++) {
            if (sentence.at(i).isOneOf(WHO) && (vague || bare)) {
                return i + 1;
            }
            if (sentence.at(i).isCapital() && i > at) {
                return -1;
            }
        }
        return -1;
    }

    @Override
    public String name() {
        return "unnamed-source";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.ATTRIBUTION, Weight.LOW, start, end, because, related);
    }
}
