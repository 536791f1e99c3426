package newsroom.sic.ledger.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import newsroom.sic.ledger.lining.Member;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a line stand in time, for a picture 320 units wide; what has no day stands at
 * its right end, behind a gap.
 */
record Timeline(List<Point> points, @Nullable LocalDate first, @Nullable LocalDate last) {

    private static final int LEFT = 24;
    private static final int DATED = 220;
    private static final int UNDATED = 280;
    private static final int WIDTH = 320;
    private static final int HALF_A_LETTER = 4;
    private static final int BETWEEN = 6;
    private static final int LETTERS = 24;

    /** Baselines of the labels. */
    private static final int[] ROWS = {34, 16, 64, 82};

    /**
     * A value in it.
     *
     * @param row of its label: 0 and 1 stand above the line, 2 and 3 below it
     */
    record Point(int x, String label, boolean dated, int row) {

        /** Where its label stands, so that nothing of it is cut off. */
        public int labelX() {
            return Math.clamp(x, Math.min(half(), WIDTH / 2), Math.max(WIDTH - half(), WIDTH / 2));
        }

        public int labelY() {
            return ROWS[row];
        }

        private int half() {
            return label.length() * HALF_A_LETTER;
        }

        private boolean overprints(Point other) {
            return row == other.row
                    && Math.abs(labelX() - other.labelX()) < half() + other.half() + BETWEEN;
        }
    }

    static Timeline of(List<Member> members) {
        List<LocalDate> days =
                members.stream()
                        .map(Member::saidOn)
                        .filter(Objects::nonNull)
                        .sorted()
                        .map(Timeline::there)
                        .toList();
        LocalDate first = days.isEmpty() ? null : days.getFirst();
        LocalDate last = days.isEmpty() ? null : days.getLast();
        var points = new ArrayList<Point>();
        for (Member member : inOrder(members)) {
            int x = x(member.saidOn(), first, last);
            String label = shortened(member.place().exact());
            if (points.stream().noneMatch(each -> each.x() == x && each.label().equals(label))) {
                points.add(placed(x, label, member.saidOn() != null, points));
            }
        }
        return new Timeline(points, first, last);
    }

    private static String shortened(String label) {
        return label.length() <= LETTERS ? label : label.substring(0, LETTERS - 1) + "…";
    }

    /** In the first row that has room; where none has, its circle alone: the table tells it. */
    private static Point placed(int x, String label, boolean dated, List<Point> before) {
        for (int row = 0; row < ROWS.length; row++) {
            var point = new Point(x, label, dated, row);
            if (before.stream().noneMatch(point::overprints)) {
                return point;
            }
        }
        return new Point(x, "", dated, 0);
    }

    private static LocalDate there(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static List<Member> inOrder(List<Member> members) {
        return members.stream()
                .sorted(
                        Comparator.comparing(
                                Member::saidOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static int x(
            @Nullable LocalDate day, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (day == null || first == null || last == null) {
            return UNDATED;
        }
        long all = last.toEpochDay() - first.toEpochDay();
        long here = day.toEpochDay() - first.toEpochDay();
        return all == 0 ? LEFT : (int) (LEFT + here * (DATED - LEFT) / all);
    }

    public boolean isDated() {
        return first != null;
    }

    public boolean isOneDay() {
        return first != null && first.equals(last);
    }

    public boolean hasUndated() {
        return points.stream().anyMatch(point -> !point.dated());
    }
}
