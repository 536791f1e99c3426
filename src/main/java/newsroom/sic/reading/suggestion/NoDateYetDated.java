package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.date.Found;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Token;

/** "No date has been set for the signing", which "takes place on 9 May". */
final class NoDateYetDated implements Rule {

    private static final Pattern NONE =
            Pattern.compile(
                    "(?i)\\bno (?:new |exact |firm |definite )?date (?:has|had|was|is|for)\\b|\\bdate (?:has|had) (?:not|yet)\\b");
    private static final Set<String> COMING =
            Set.of("will", "shall", "takes", "meet", "meets", "begins", "starts", "opens", "is");
    private static final Set<String> TURNS = Set.of("but", "originally", "had", "was", "were");
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (!ReadText.isCopy(sentence.passage())) {
                continue;
            }
            var none = NONE.matcher(text.slice(sentence.start(), sentence.end()));
            if (!none.find() || text.inside().get(sentence.start() + none.start())) {
                continue;
            }
            int place = sentence.start() + none.start();
            for (int k = i; k < Math.min(text.sentences().size(), i + 2); k++) {
                dated(text, place, sentence, k, doubts);
            }
        }
        return doubts;
    }

    private static void dated(
            ReadText text, int none, Sentence sentence, int k, List<Doubt> doubts) {
        Sentence other = text.sentences().get(k);
        for (Found date : text.dates().get(k)) {
            Token first = other.at(date.from());
            boolean day = false;
            for (int t = date.from(); t < date.to(); t++) {
                day |= other.at(t).isNumber() || other.at(t).isOneOf(DAYS);
            }
            if (!day || first.start() < none || !isComing(other, date.from(), none)) {
                continue;
            }
            boolean quoted = text.isQuoted(first);
            var because =
                    new Reason(
                            "no-date-yet-dated",
                            quoted ? SuggestedIssue.PARAPHRASE : SuggestedIssue.CONTRADICTION,
                            Weight.MEDIUM);
            String words = text.slice(first.start(), other.at(date.to() - 1).end());
            int[] there = {first.start(), other.at(date.to() - 1).end()};
            int end = sentence.equals(other) ? Math.min(first.start(), none + 60) : sentence.end();
            doubts.add(
                    because.at(
                            none,
                            text.slice(none, end).stripTrailing().length() + none,
                            "There is said to be no date, and the text has \u201c"
                                    + words
                                    + "\u201d.",
                            there));
            if (!quoted) {
                doubts.add(
                        because.at(
                                there[0],
                                there[1],
                                "The text says that no date has been set.",
                                new int[] {none, end}));
            }
            return;
        }
    }

    /** In the clause of the date something is to come, nothing was. */
    private static boolean isComing(Sentence sentence, int date, int none) {
        boolean coming = false;
        for (int i = date - 1; i >= Math.max(0, date - 9) && sentence.at(i).start() > none; i--) {
            if (sentence.at(i).isOneOf(TURNS)) {
                return false;
            }
            coming |= sentence.at(i).isOneOf(COMING);
        }
        return coming;
    }

    @Override
    public String name() {
        return "no-date-yet-dated";
    }
}
