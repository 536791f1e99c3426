package newsroom.sic.reading.suggestion;

import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** What all doubts of one rule have in common. */
record Reason(String rule, SuggestedIssue issue, Weight weight) {

    Doubt at(int start, int end, String because, int[]... related) {
        return new Doubt(rule, issue, weight, start, end, because, List.of(related));
    }

    /** About words of a sentence, from one to before another. */
    Doubt at(Sentence sentence, int from, int to, String because, int[]... related) {
        return at(sentence.at(from).start(), sentence.at(to - 1).end(), because, related);
    }
}
