package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * "40 litres a head for 8,000, or 32,000 litres in all"; "150 kilos a day, six tonnes a month": a
 * rate that does not lead to its total. Of a total it is told only when it is out by a power of
 * ten, since a digit gone astray explains nothing else.
 */
final class RateAgainstTotal implements Rule {

    private static final Reason REASON =
            new Reason("rate-against-total", SuggestedIssue.FIGURE, Weight.HIGH);
    private static final Set<String> EACH =
            Set.of("each", "apiece", "head", "per", "every", "a", "an");
    private static final Map<String, double[]> LENGTHS =
            Map.of(
                    "second", new double[] {1, 1},
                    "minute", new double[] {60, 60},
                    "hour", new double[] {3600, 3600},
                    "day", new double[] {8 * 3600, 24 * 3600},
                    "week", new double[] {5 * 8 * 3600, 7 * 24 * 3600},
                    "month", new double[] {20 * 8 * 3600, 31 * 24 * 3600},
                    "year", new double[] {200 * 8 * 3600, 366 * 24 * 3600});
    private static final Map<String, Double> SIZES =
            Map.of("kg", 1.0, "tonne", 1000.0, "litre", 1.0, "cubic m", 1000.0);
    private static final double OFF = 0.06;
    private static final int NEAR = 7;
    private static final int MOST = 7;

    private record Rate(Count count, String period) {

        double size() {
            return count.value()
                    * SIZES.getOrDefault(
                            Objects.requireNonNullElse(count.figure().unit(), ""), 1.0);
        }

        boolean isOfKind(Rate other) {
            String one = Objects.requireNonNullElse(count.figure().unit(), "");
            String two = Objects.requireNonNullElse(other.count.figure().unit(), "");
            boolean mass = Set.of("kg", "tonne").containsAll(Set.copyOf(List.of(one, two)));
            boolean volume = Set.of("litre", "cubic m").containsAll(Set.copyOf(List.of(one, two)));
            return one.equals(two) || mass || volume || two.isEmpty();
        }
    }

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (!ReadText.isCopy(text.sentences().get(i).passage())) {
                continue;
            }
            List<Count> counts =
                    Count.in(text, i).stream()
                            .filter(each -> !each.figure().isOrdinal() && !each.isPercent())
                            .toList();
            if (counts.size() <= MOST) {
                Doubt doubt = periods(text, counts);
                doubt = doubt == null ? shares(text, counts) : doubt;
                doubt = doubt == null ? product(text, counts) : doubt;
                if (doubt != null) {
                    doubts.add(doubt);
                }
            }
        }
        return doubts;
    }

    /** One rate told again for another length of time. */
    private static @Nullable Doubt periods(ReadText text, List<Count> counts) {
        Rate before = null;
        for (Count count : counts) {
            String period = period(count);
            Rate rate = period.isEmpty() || count.value() <= 0 ? null : new Rate(count, period);
            boolean again =
                    before != null
                            && rate != null
                            && !rate.period.equals(before.period)
                            && before.count.gap(count) <= NEAR
                            && before.count.isParted(count, Set.of(",", "or", "and", "("))
                            && before.isOfKind(rate)
                            && !before.count.isParted(count, Set.of("but", "from", "while"));
            if (again && before != null && rate != null && !isConsistent(before, rate)) {
                return doubt(text, before.count, count, "The one rate does not lead to the other");
            }
            before = rate == null ? before : rate;
        }
        return null;
    }

    private static boolean isConsistent(Rate one, Rate other) {
        double[] a = LENGTHS.getOrDefault(one.period, new double[] {1, 1});
        double[] b = LENGTHS.getOrDefault(other.period, new double[] {1, 1});
        double told = other.size() / one.size();
        double least = b[0] / a[0];
        double most = b[1] / a[1];
        double low = Math.min(least, most);
        double high = Math.max(least, most);
        return told >= low * (1 - 2 * OFF) && told <= high * (1 + 2 * OFF);
    }

    /** "a day", "an hour", "per month", "each year" behind the figure. */
    private static String period(Count count) {
        Sentence sentence = count.sentence();
        for (int i = count.figure().to(); i < Math.min(sentence.size() - 1, count.end() + 2); i++) {
            boolean rate = sentence.at(i).isOneOf(EACH);
            String unit = sentence.at(i + 1).lower();
            if (rate && LENGTHS.containsKey(unit)) {
                return unit;
            }
        }
        return "";
    }

    /** "2.4 million, 5,000 for each of its 840 schools". */
    private static @Nullable Doubt shares(ReadText text, List<Count> counts) {
        for (int i = 1; i + 1 < counts.size(); i++) {
            Count total = counts.get(i - 1);
            Count rate = counts.get(i);
            Count number = counts.get(i + 1);
            boolean each =
                    rate.isParted(number, Set.of("each"))
                            && number.figure().from() - rate.end() <= NEAR - 1
                            && total.gap(rate) <= NEAR
                            && total.isParted(rate, Set.of(",", "or", "("))
                            && !total.isParted(rate, Set.of("but", "from", "while", "another"));
            boolean exact = total.isExact() && rate.isExact() && number.isExact();
            boolean same = rate.hasUnitOf(total) || rate.figure().isPlainCount();
            double product = rate.value() * number.value();
            if (each && exact && same && Math.abs(product - total.value()) > OFF * product) {
                return doubt(text, total, number, "The shares do not make up the total");
            }
        }
        return null;
    }

    /** Three figures of which one is to be the product of the others, and is it but for a zero. */
    private static @Nullable Doubt product(ReadText text, List<Count> counts) {
        for (Count rate : counts) {
            if (!isRate(rate)) {
                continue;
            }
            for (Count number : counts) {
                for (Count total : counts) {
                    boolean three =
                            !number.equals(rate)
                                    && !total.equals(rate)
                                    && !total.equals(number)
                                    && number.figure().isPlainCount()
                                    && rate.value() > 1
                                    && number.value() > 1
                                    && total.value() > Math.max(rate.value(), number.value())
                                    && (total.hasUnitOf(rate)
                                            || total.figure().isPlainCount()
                                            || rate.figure().isPlainCount());
                    if (three && isOutByTen(total.value() / (rate.value() * number.value()))) {
                        return doubt(
                                text,
                                first(rate, number, total),
                                last(rate, number, total),
                                "The total is out by a power of ten");
                    }
                }
            }
        }
        return null;
    }

    private static Count first(Count... counts) {
        return List.of(counts).stream()
                .min(java.util.Comparator.comparingInt(c -> c.figure().from()))
                .orElseThrow();
    }

    private static Count last(Count... counts) {
        return List.of(counts).stream()
                .max(java.util.Comparator.comparingInt(c -> c.figure().from()))
                .orElseThrow();
    }

    private static boolean isRate(Count count) {
        Sentence sentence = count.sentence();
        for (int i = count.figure().to(); i < Math.min(sentence.size() - 1, count.end() + 2); i++) {
            boolean head =
                    sentence.isAt(i, "each")
                            || sentence.isAt(i, "apiece")
                            || sentence.isAt(i, "per")
                            || ((sentence.isAt(i, "a") || sentence.isAt(i, "an"))
                                    && sentence.at(i + 1).isNoun());
            if (head) {
                return true;
            }
        }
        return sentence.isAt(count.end(), "for") && sentence.isAt(count.end() + 1, "each");
    }

    private static boolean isOutByTen(double ratio) {
        double power = Math.log10(ratio);
        long whole = Math.round(power);
        return whole != 0 && Math.abs(whole) <= 3 && Math.abs(power - whole) < Math.log10(1 + OFF);
    }

    private static Doubt doubt(ReadText text, Count one, Count other, String because) {
        return REASON.at(
                one.place()[0],
                other.place()[1],
                because
                        + ": \u201c"
                        + one.words(text)
                        + "\u201d and \u201c"
                        + other.words(text)
                        + "\u201d.");
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
