package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.suggestion.Ages.Age;

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
            }
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

    @Override
    public String name() {
        return REASON.rule();
    }
}
