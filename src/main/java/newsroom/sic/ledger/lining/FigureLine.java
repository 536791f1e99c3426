package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.reading.Bearing;
import newsroom.sic.reading.Reach;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is counted, as the articles of a story give it, in steps: all that agree with each
 * other are one step, and the steps follow each other in time.
 */
record FigureLine(String subject, List<List<Occurrence>> steps) {

    private static final Set<String> MEASURES =
            Set.of("m", "km", "metre", "kilometre", "mile", "foot", "acre", "hectare");

    /** Stems of verbs for what does not stay as it is. */
    private static final Set<String> MOVES =
            Set.of("fall", "rise", "drop", "climb", "sink", "grow", "shrink", "swell", "reced");

    static FigureLine of(List<Occurrence> occurrences) {
        var steps = new ArrayList<List<Occurrence>>();
        occurrences.stream()
                .sorted(
                        Comparator.comparing(Occurrence::isExpected)
                                .thenComparing(
                                        Occurrence::day,
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparingDouble(Occurrence::value))
                .forEach(each ->
                        steps.stream()
                                .filter(step -> step.stream().allMatch(each::agreesWith))
                                .findFirst()
                                .orElseGet(() -> {
                                    steps.add(new ArrayList<>());
                                    return steps.getLast();
                                })
                                .add(each));
        return new FigureLine(subject(occurrences), steps);
    }

    private static String subject(List<Occurrence> occurrences) {
        Optional<String> reached =
                occurrences.stream()
                        .map(Occurrence::bearing)
                        .filter(each -> each.reach() == Reach.REACHED && !each.head().isEmpty())
                        .map(Bearing::head)
                        .findFirst();
        return reached.orElseGet(() -> counted(occurrences));
    }

    private static String counted(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(each -> each.figure().counted())
                .filter(counted -> counted != null)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() ->
                        occurrences.stream()
                                .map(each -> each.bearing().head())
                                .filter(head -> !head.isEmpty())
                                .findFirst()
                                .orElse(occurrences.getFirst().figure().place().exact()));
    }

    List<Member> members() {
        var members = new ArrayList<Member>();
        for (int i = 0; i < steps.size(); i++) {
            for (Occurrence each : steps.get(i)) {
                members.add(each.member(i));
            }
        }
        return members;
    }

    boolean isInSeveralArticles() {
        return members().stream().map(Member::articleId).distinct().count() > 1;
    }

    /** What agrees, and each step against the next. */
    List<Finding> findings(Copies copies) {
        var findings = new ArrayList<Finding>();
        for (List<Occurrence> step : steps) {
            List<Member> members = step.stream().map(each -> each.member(0)).toList();
            long articles = members.stream().map(Member::articleId).distinct().count();
            if (articles > 1) {
                long sources = copies.sources(members);
                findings.add(
                        finding(
                                Assessment.SAME,
                                sources < articles
                                        ? Because.of("same-copied", articles, sources)
                                        : Because.of("same", articles),
                                members));
            }
        }
        for (int i = 1; i < steps.size(); i++) {
            Finding between = between(steps.get(i - 1), steps.get(i));
            // what one article alone says twice is for its reading to raise
            if (between.isBetweenArticles() || between.assessment() == Assessment.UPDATED) {
                findings.add(between);
            }
        }
        return findings;
    }

    private Finding between(List<Occurrence> before, List<Occurrence> after) {
        var members = new ArrayList<Member>();
        before.forEach(each -> members.add(each.member(0)));
        after.forEach(each -> members.add(each.member(1)));
        Occurrence one = before.getLast();
        Occurrence other = after.getFirst();
        String first = one.figure().place().exact();
        String second = other.figure().place().exact();
        LocalDate day = one.day();
        LocalDate later = other.day();
        if (other.isExpected() && !one.isExpected()) {
            return finding(Assessment.UPDATED, Because.of("expected", first, second), members);
        }
        if (day != null
                && later != null
                && !day.equals(later)
                && !(isFixed(one) && isFixed(other))) {
            return finding(
                    Assessment.UPDATED, Because.of("updated", first, day, second, later), members);
        }
        if (before.stream().anyMatch(FigureLine::isRunning)
                || after.stream().anyMatch(FigureLine::isRunning)) {
            return finding(
                    Assessment.UPDATED,
                    Because.of("running", first, said(day), second, said(later)),
                    members);
        }
        boolean undated = day == null || later == null;
        return finding(
                undated && !isFixed(one) ? Assessment.UNDATED : Assessment.CONTRADICTION,
                Because.of(undated && !isFixed(one) ? "undated" : "contradiction", first, second),
                members);
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }

    /** A count that goes on gives no other number for the same day without reason. */
    private static boolean isRunning(Occurrence of) {
        return of.bearing().running();
    }

    /** A measure of a thing does not grow between two days, as a count or a sum does. */
    private static boolean isFixed(Occurrence of) {
        String unit = of.figure().unit();
        return SameThing.isBareOrdinal(of.figure())
                || (unit != null && MEASURES.contains(unit) && !moves(of.bearing()));
    }

    /** "The river has fallen to 2.9 metres". */
    private static boolean moves(Bearing of) {
        return MOVES.stream().anyMatch(of.near()::contains);
    }

    private Finding finding(Assessment assessment, Because because, List<Member> members) {
        return new Finding(Kind.FIGURE, assessment, subject, because, members);
    }
}
