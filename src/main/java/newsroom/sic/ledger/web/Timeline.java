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
    private static final int NEAREST = 34;
    private static final int WIDTH = 320;
    private static final int HALF_A_LETTER = 5;

    /**
     * A value in it.
     *
     * @param low whether its label stands below the line, as there is no room above
     */
    record Point(int x, String label, boolean dated, boolean low) {

        /** Where its label stands, so that nothing of it is cut off. */
        public int labelX() {
            int half = label.length() * HALF_A_LETTER;
            return Math.clamp(x, Math.min(half, WIDTH / 2), Math.max(WIDTH - half, WIDTH / 2));
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
            String label = member.place().exact();
            if (points.stream().anyMatch(each -> each.x() == x && each.label().equals(label))) {
                continue;
            }
            boolean crowded =
                    points.stream()
                            .anyMatch(each ->
                                    !each.low() && x - each.x() < NEAREST + label.length() * 4);
            points.add(new Point(x, label, member.saidOn() != null, crowded));
        }
        return new Timeline(points, first, last);
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
