package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Said.SaidDate;
import newsroom.sic.reading.Bearing;

/** Dates of one event: the same word for it, and a name beside it that is the same. */
final class Events {

    /** What is dated further apart is another event of the kind. */
    private static final int ONE_EVENT = 45;

    /** What is longer says nothing about a day whose year is not known. */
    private static final int MONTHS = 62;

    private static final Pattern PART =
            Pattern.compile("(?i)((?:early|late|mid|later|end of)(?: in)? )$");

    /** A date where an article gives it. */
    private record Dated(Told told, SaidDate date) {

        Bearing bearing() {
            return Objects.requireNonNull(date.bearing());
        }

        LocalDate from() {
            return Objects.requireNonNull(bearing().from());
        }

        LocalDate to() {
            return Objects.requireNonNullElse(bearing().to(), from());
        }

        long length() {
            return to().toEpochDay() - from().toEpochDay();
        }

        /** As it is printed, with the word that singles out a part of it. */
        String inWords() {
            var part = PART.matcher(date.place().before());
            return part.find() ? part.group(1) + date.place().exact() : date.place().exact();
        }

        Member member(int side) {
            return new Member(
                    told.id(),
                    told.revision(),
                    date.place(),
                    told.day(),
                    null,
                    side,
                    AsRead.date(date));
        }
    }

    private Events() {}

    static List<Finding> findings(List<Told> told, Copies copies) {
        List<Dated> all =
                told.stream()
                        .flatMap(each ->
                                each.said().dates().stream()
                                        .filter(date -> date.bearing() != null)
                                        .map(date -> new Dated(each, date)))
                        .filter(each -> !each.bearing().head().isEmpty())
                        .filter(each -> each.bearing().from() != null)
                        .toList();
        var groups = new Groups(all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areOneEvent(all.get(j), all.get(i))) {
                    groups.link(j, i);
                }
            }
        }
        var findings = new ArrayList<Finding>();
        groups.all()
                .forEach(group ->
                        findings.addAll(of(group.stream().map(all::get).toList(), copies)));
        return findings;
    }

    private static boolean areOneEvent(Dated one, Dated other) {
        return one.bearing().head().equals(other.bearing().head())
                && !common(one.bearing().names(), other.bearing().names()).isEmpty()
                && apart(one, other) <= ONE_EVENT;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Days between the two; none where they meet. Where a year is missing the days of the year. */
    private static long apart(Dated one, Dated other) {
        boolean yearless = one.bearing().yearless() || other.bearing().yearless();
        if (yearless && (one.length() > MONTHS || other.length() > MONTHS)) {
            return Long.MAX_VALUE;
        }
        long from = day(one.from(), yearless);
        long to = Math.max(from, day(one.to(), yearless));
        long otherFrom = day(other.from(), yearless);
        long otherTo = Math.max(otherFrom, day(other.to(), yearless));
        return Math.max(0, Math.max(from - otherTo, otherFrom - to));
    }

    private static long day(LocalDate date, boolean yearless) {
        return (yearless ? date.withYear(2000) : date).toEpochDay();
    }

    private static List<Finding> of(List<Dated> dates, Copies copies) {
        var sides = new ArrayList<List<Dated>>();
        // the narrowest first: what is vague joins the first that it meets
        dates.stream()
                .sorted(Comparator.comparingLong(Dated::length))
                .forEach(each ->
                        sides.stream()
                                .filter(side ->
                                        side.stream().allMatch(that -> apart(that, each) == 0))
                                .findFirst()
                                .orElseGet(() -> {
                                    sides.add(new ArrayList<>());
                                    return sides.getLast();
                                })
                                .add(each));
        var findings = new ArrayList<Finding>();
        for (List<Dated> side : sides) {
            List<Member> members = side.stream().map(each -> each.member(0)).toList();
            long articles = members.stream().map(Member::articleId).distinct().count();
            if (articles > 1) {
                findings.add(
                        finding(
                                side.getFirst(),
                                Assessment.SAME,
                                copies.sources(members) < articles
                                        ? Because.of(
                                                "same-day-copied",
                                                articles,
                                                copies.sources(members))
                                        : Because.of("same-day", articles),
                                members));
            }
        }
        for (int i = 1; i < sides.size(); i++) {
            differing(sides.getFirst(), sides.get(i), findings);
        }
        return findings;
    }

    private static void differing(List<Dated> one, List<Dated> other, List<Finding> findings) {
        var members = new ArrayList<Member>();
        one.forEach(each -> members.add(each.member(0)));
        other.forEach(each -> members.add(each.member(1)));
        if (members.stream().map(Member::articleId).distinct().count() > 1) {
            findings.add(
                    finding(
                            one.getFirst(),
                            Assessment.CONTRADICTION,
                            Because.of(
                                    "days-differ",
                                    one.getFirst().inWords(),
                                    other.getFirst().inWords(),
                                    one.getFirst().bearing().head()),
                            members));
        }
    }

    private static Finding finding(
            Dated of, Assessment assessment, Because because, List<Member> members) {
        return new Finding(Kind.DATE, assessment, of.bearing().head(), because, members);
    }
}
