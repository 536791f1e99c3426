package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.LineText;
import org.jspecify.annotations.Nullable;

/**
 * Lines that were waived by the same person on the same day for the same reason.
 *
 * @param because as it was given
 * @param by the account; null where Sic waived them by itself, as furniture
 * @param on the day in UTC; null where that was not kept
 * @param rest whether there are claims on them, so that only what lies in none is waived
 * @param lines by number, in the order of the text
 */
record Waiver(
        String because,
        @Nullable Long by,
        @Nullable LocalDate on,
        boolean rest,
        List<Integer> lines) {

    /** All that there are among the lines, in the order in which they begin. */
    static List<Waiver> among(List<LineText> lines) {
        Map<Waiver, List<Integer>> alike = new LinkedHashMap<>();
        for (LineText line : lines) {
            if (line.waivedBecause() != null) {
                alike.computeIfAbsent(of(line, line.waivedBecause()), _ -> new ArrayList<>())
                        .add(line.n());
            }
        }
        return alike.entrySet().stream()
                .map(each -> each.getKey().onLines(each.getValue()))
                .toList();
    }

    private static Waiver of(LineText line, String because) {
        return new Waiver(
                because,
                line.waivedBy(),
                line.waivedAt() == null
                        ? null
                        : LocalDate.ofInstant(line.waivedAt(), ZoneOffset.UTC),
                line.coverage() != Coverage.WAIVED,
                List.of());
    }

    private Waiver onLines(List<Integer> numbers) {
        return new Waiver(because, by, on, rest, List.copyOf(numbers));
    }

    public String numbers() {
        return Numbers.inWords(lines);
    }
}
