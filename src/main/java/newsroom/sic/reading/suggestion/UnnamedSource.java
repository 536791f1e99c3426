package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

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
                    "commentators",
                    "researchers",
                    "scientists",
                    "economists",
                    "campaigners",
                    "partners",
                    "politicians",
                    "activists",
                    "historians",
                    "lawyers",
                    "rumours",
                    "rumors",
                    "participants",
                    "locals");

    /** Enough of a sign alone where they say something. */
    private static final Set<String> ALONE =
            Set.of(
                    "sources",
                    "insiders",
                    "critics",
                    "analysts",
                    "experts",
                    "observers",
                    "participants",
                    "locals",
                    "diplomats",
                    "commentators");

    private static final Set<String> SAY =
            Set.of(
                    "say",
                    "said",
                    "believe",
                    "warn",
                    "warned",
                    "fear",
                    "expect",
                    "expected",
                    "argue",
                    "argued",
                    "claim",
                    "claimed",
                    "think",
                    "see",
                    "are",
                    "doubt",
                    "told",
                    "have",
                    "suggest",
                    "blame",
                    "blamed",
                    "speak",
                    "spoke",
                    "point",
                    "suspect",
                    "predict",
                    "put",
                    "call");

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?i:\\b(?:on (?:the )?condition of anonymity|wished to remain anonymous|preferred not to be named"
                            + "|there (?:are|is|was|were) (?:growing |widespread |some )?(?:fears?|talk|speculation|rumou?rs)\\b"
                            + "|it (?:is|was|has been|had been) (?:widely )?(?:reported|claimed|alleged|rumou?red) that"
                            + "|(?:a|one|two|several|some) (?:sources?|officials?|insiders?) (?:in|inside|within|at|near) (?:the|his|her|its)\\b"
                            + "|(?:a|one) senior (?:figure|person|source|insider)\\b"
                            + "|(?:friends|confidants|relatives|aides|allies) of (?:the|his|her) "
                            + "|(?:well[- ])?informed (?:circles|sources|persons|people)"
                            + "|in (?:government|diplomatic|banking|party|political) circles"
                            + "|a number of (?:\\w+ )?(?:researchers|scientists|experts|observers|analysts|economists|officials)\\b"
                            + "|not to be (?:named|identified|quoted by name)"
                            + "|(?:a|one|two|several|some) (?:people?|persons?|sources?|officials?) (?:familiar|close|with (?:direct )?knowledge)\\b"
                            + "|it is (?:understood|believed|thought|rumou?red) that|it has emerged that"
                            + "|(?:one|a|an) (?:official|aide|diplomat|source|insider|adviser|minister),? who (?:asked|declined|spoke|did not want|was not)"
                            + "|(?:people|persons?|sources?|officials?|insiders?|executives|bankers|employees) (?:\\w+ )?(?:familiar with|close to|with (?:direct )?knowledge of|briefed on|privy to)\\b"
                            + "|who (?:did not want|do not want|asked not|declined|wished not|requested not|refused) to be (?:named|identified|quoted)"
                            + "|(?:diplomatic|government|banking|party|military|political|business|industry|security|intelligence) circles\\b"
                            + "|well[- ](?:placed|informed|connected) (?:\\w+ )?(?:source|observer|insider|person|official)s?\\b"
                            + "|it (?:is|was) said that|it was (?:understood|believed|thought) that|one hears\\b|word has it"
                            + "|a source (?:said|told|close)|rumou?rs? (?:say|has it)"
                            + "|(?<=[,;] )(?:it is said|so it is said|it is reported|one hears)(?=[.,])"
                            + "|there (?:are|were|have been) (?:\\w+ )?(?:reports|claims|suggestions|rumou?rs) (?:that|of)\\b"
                            + "|it (?:has been|is being) (?:suggested|reported|claimed|rumou?red)\\b"
                            + "|(?:a|an|one|another) (?:\\w+[- ])?(?:western|european|african|asian|arab|gulf|regional|local|foreign|senior|veteran|diplomatic|security|military|government|trade) "
                            + "(?:diplomat|insider|source|observer|negotiator)s?(?= (?:said|says|told|called|spoke|described|expects|believes))"
                            + "|(?:those|people|anyone) (?:who|that) knows? (?:the|him|her|it|them)\\b(?= .{0,30}\\b(?:say|says|believe))"
                            + "|some (?:in|at|within|inside) the \\w+(?= (?:\\w+ )?(?:say|said|want|fear|believe|think|doubt|call|argue|see))))");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            Doubt doubt = named(text, sentence);
            doubt = doubt == null ? hidden(text, sentence) : doubt;
            if (doubt != null) {
                doubts.add(doubt);
            }
        }
        return doubts;
    }

    private @Nullable Doubt named(ReadText text, Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            int end = endOf(sentence, i);
            boolean source =
                    end > 0 && !text.isQuoted(sentence.at(i)) && (i == 0 || accords(sentence, i));
            if (source) {
                return doubt(
                        sentence.at(accords(sentence, i) ? i - 2 : i).start(),
                        sentence.at(end - 1).end(),
                        BECAUSE,
                        List.of());
            }
        }
        return null;
    }

    /** Somebody who is known to the outlet, and not to the reader. */
    private @Nullable Doubt hidden(ReadText text, Sentence sentence) {
        var words = HIDDEN.matcher(text.slice(sentence.start(), sentence.end()));
        if (!words.find() || text.inside().get(sentence.start() + words.start())) {
            return null;
        }
        int start = sentence.start() + words.start();
        return doubt(start, sentence.start() + words.end(), BECAUSE, List.of());
    }

    private static final String BECAUSE = "The source has no name: nobody can be asked.";

    private static boolean accords(Sentence sentence, int at) {
        return sentence.isAt(at - 2, "according") && sentence.isAt(at - 1, "to");
    }

    private static int endOf(Sentence sentence, int at) {
        boolean vague = sentence.at(at).isOneOf(VAGUE);
        boolean bare =
                sentence.at(at).isOneOf(ALONE)
                        && at + 1 < sentence.size()
                        && sentence.at(at + 1).isOneOf(SAY);
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
