package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.suggestion.Ages.Age;
import newsroom.sic.reading.word.Sentence;

/** One person of two ages, or of an age that the year of birth does not give. */
final class AgesDiffer implements Rule {

    private static final Reason REASON =
            new Reason("ages-differ", SuggestedIssue.FIGURE, Weight.HIGH);

    @Override
    public List<Doubt> in(ReadText text) {
        var first = new HashMap<String, Age>();
        var born = new HashMap<String, Age>();
        var doubts = new ArrayList<Doubt>();
        for (Age age : Ages.in(text)) {
            Age other = (age.born() ? born : first).putIfAbsent(age.who(), age);
            if (other != null && other.years() != age.years()) {
                doubts.add(
                        REASON.at(
                                age.place()[0],
                                age.place()[1],
                                age.who() + " is " + other.years() + " elsewhere in the text.",
                                other.place()));
                doubts.add(
                        REASON.at(
                                other.place()[0],
                                other.place()[1],
                                age.who() + " is " + age.years() + " elsewhere in the text.",
                                age.place()));
            }
        }
        if (first.isEmpty()) {
            doubts.addAll(ofNobodyNamed(text));
        }
        LocalDate written = text.written();
        born.forEach((who, birth) -> {
            Age age = first.get(who);
            int years = written == null ? 0 : written.getYear() - birth.years();
            if (age != null
                    && written != null
                    && age.years() != years
                    && age.years() != years - 1) {
                doubts.add(
                        REASON.at(
                                birth.place()[0],
                                birth.place()[1],
                                "Whoever was born then is "
                                        + (years - 1)
                                        + " or "
                                        + years
                                        + ", not "
                                        + age.years()
                                        + ".",
                                age.place()));
            }
        });
        return doubts;
    }

    /** "A 44-year-old from Lumen", then "the 47-year-old", and nobody else's age is told. */
    private static List<Doubt> ofNobodyNamed(ReadText text) {
        var seen = new ArrayList<int[]>();
        for (Sentence sentence : text.copy()) {
            for (int i = 1; i + 2 < sentence.size(); i++) {
                String age = sentence.at(i).form();
                boolean old =
                        sentence.at(i).isNumber()
                                && age.length() <= 2
                                && sentence.isAt(i + 1, "-")
                                && sentence.isAt(i + 2, "year-old");
                if (old) {
                    boolean known = sentence.isAt(i - 1, "the");
                    seen.add(
                            new int[] {
                                Integer.parseInt(age),
                                known ? 1 : 0,
                                sentence.at(i).start(),
                                sentence.at(i + 2).end()
                            });
                }
            }
        }
        boolean one =
                seen.size() == 2
                        && seen.get(0)[0] != seen.get(1)[0]
                        && seen.get(0)[1] == 0
                        && seen.get(1)[1] == 1;
        if (!one) {
            return List.of();
        }
        int[] a = seen.get(0);
        int[] b = seen.get(1);
        String because = "Only one person's age is told, and in two ways.";
        return List.of(
                REASON.at(a[2], a[3], because, new int[] {b[2], b[3]}),
                REASON.at(b[2], b[3], because, new int[] {a[2], a[3]}));
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
