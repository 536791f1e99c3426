package newsroom.sic.reading.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.suggestion.Ages.Age;
import newsroom.sic.reading.word.Sentence;

/** One person of two ages, or of an age that the year of birth does not give. */
final class AgesDiffer implements Rule {

    private static final Reason REASON =
            new Reason("ages-differ", SuggestedIssue.FIGURE, Weight.HIGH);

    private static final Pattern AGE = Pattern.compile("\\d\\d");
    private static final Pattern UNNAMED =
            Pattern.compile(
                    "\\b([Aa]n?|[Tt]he) (?:(\\d\\d)-year-old\\b"
                            + "|(?:man|woman|boy|girl|driver)(?: aged|,| of) (\\d\\d)\\b(?=[ ,.])"
                            + "|(\\d\\d)-year-olds?\\b)");

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
        doubts.addAll(doubts.isEmpty() ? ofNobodyNamed(text) : List.of());
        doubts.addAll(AgeAtDeath.in(text));
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
            String words = text.slice(sentence.start(), sentence.end());
            Matcher age = UNNAMED.matcher(words);
            while (age.find()) {
                String years = Objects.requireNonNullElse(age.group(2), age.group(3));
                seen.add(
                        new int[] {
                            Integer.parseInt(Objects.requireNonNullElse(years, age.group(4))),
                            "the".equalsIgnoreCase(age.group(1)) && age.group(3) == null ? 1 : 0,
                            sentence.start() + age.start(),
                            sentence.start() + age.end()
                        });
            }
            if (holdsNamedAge(sentence)) {
                return List.of();
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

    /** "Weiss, 45," is somebody of whom "the 47-year-old" need not be said. */
    private static boolean holdsNamedAge(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean named =
                    AGE.matcher(sentence.at(i).form()).matches()
                            && sentence.isAt(i - 1, ",")
                            && sentence.at(i - 2).isCapital()
                            && !sentence.at(i + 1).isWord();
            if (named) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
