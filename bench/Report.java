import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The table that is printed at the end, and what is said on the way. */
final class Report {

    private record Row(String what, String measured, String goal) {}

    private final List<Row> rows = new ArrayList<>();

    static void say(String format, Object... values) {
        System.err.println("bench: " + text(format, values));
    }

    void section(String title) {
        rows.add(new Row("\n" + title, "", ""));
    }

    void row(String what, String format, Object... values) {
        add(what, text(format, values), "");
    }

    void ratio(String what, double ratio, double goal) {
        add(
                what,
                text("%.2f", ratio),
                text("goal %.2f: %s", goal, ratio >= goal ? "reached" : "not reached"));
    }

    /** @param format of the value and of the goal, which it must not be above */
    void atMost(String what, String format, double value, double goal) {
        add(
                what,
                text(format, value),
                text(
                        "goal %s: %s",
                        text(format, goal).replaceFirst("^\\D+", ""),
                        value <= goal ? "reached" : "not reached"));
    }

    void atLeast(String what, String format, double value, double goal) {
        add(
                what,
                text(format, value),
                text("goal %.0f: %s", goal, value >= goal ? "reached" : "not reached"));
    }

    void ratio(String what, double ratio) {
        add(what, text("%.2f", ratio), "");
    }

    private void add(String what, String measured, String goal) {
        rows.add(new Row("  " + what, measured, goal));
        say("%s: %s %s", what, measured, goal);
    }

    void print() {
        for (Row row : rows) {
            System.out.println(text("%-52s %s  %s", row.what(), row.measured(), row.goal()).stripTrailing());
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static double median(List<Double> values) {
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The value that a share of them does not exceed. */
    static double at(double share, List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))];
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
