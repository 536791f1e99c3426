package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** 33-d, 2th, 11st: an ordinal with an ending that English does not have there. */
final class OrdinalMisspelt implements Rule {

    private static final Pattern ORDINAL =
            Pattern.compile("\\b(\\d{1,9})(-?)(st|nd|rd|th|d)\\b(?![-\\u2019'])");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (Sentence sentence : text.copy()) {
            var ordinal = ORDINAL.matcher(text.slice(sentence.start(), sentence.end()));
            while (ordinal.find()) {
                String right = ending(Integer.parseInt(ordinal.group(1)));
                if (!right.equals(ordinal.group(3)) || !ordinal.group(2).isEmpty()) {
                    doubts.add(
                            doubt(
                                    sentence.start() + ordinal.start(),
                                    sentence.start() + ordinal.end(),
                                    "The ordinal is written " + ordinal.group(1) + right + ".",
                                    List.of()));
                }
            }
        }
        return doubts;
    }

    private static String ending(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    @Override
    public String name() {
        return "ordinal-misspelt";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.FIGURE, Weight.LOW, start, end, because, related);
    }
}
