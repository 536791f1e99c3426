package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;

/** Dates of one event: the same word for it, and a name beside it that is the same. */
final class Events {

    /** What is dated further apart is another event of the kind. */
    private static final int ONE_EVENT = 45;

    private Events() {}

    static List<Finding> findings(List<Told> told, Copies copies) {
        List<Dated> every =
                told.stream()
                        .flatMap(each ->
                                each.said().dates().stream()
                                        .filter(date -> date.bearing() != null)
                                        .map(date -> new Dated(each, date)))
                        .toList();
        var findings = new ArrayList<Finding>(Unplaced.findings(every));
        List<Dated> all =
                every.stream()
                        .filter(each -> each.bearing().from() != null)
                        .filter(each -> each.hasEvent() || each.isInWordsOfItsOwn())
                        .toList();
        var groups = new Groups(all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areOneEvent(all.get(j), all.get(i))) {
                    groups.link(j, i);
                }
            }
        }
        groups.all()
                .forEach(group ->
                        findings.addAll(of(group.stream().map(all::get).toList(), copies)));
        return findings;
    }

    private static boolean areOneEvent(Dated one, Dated other) {
        if (one.hasEvent() && other.hasEvent() && one.namesTheEventOf(other)) {
            return one.apart(other) <= ONE_EVENT;
        }
        return one.told().id() != other.told().id()
                && one.isInWordsOfItsOwn()
                && other.isInWordsOfItsOwn()
                && one.saysTheSameAs(other)
                && (one.apart(other) <= ONE_EVENT || one.isOneSlipFrom(other));
    }

    private static List<Finding> of(List<Dated> dates, Copies copies) {
        var sides = new ArrayList<List<Dated>>();
        // the narrowest first: what is vague joins the first that it meets
        dates.stream()
                .sorted(Comparator.comparingLong(Dated::length))
                .forEach(each ->
                        sides.stream()
                                .filter(side ->
                                        side.stream().allMatch(that -> that.apart(each) == 0))
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
        boolean oneGivesBoth =
                one.stream()
                        .anyMatch(each ->
                                other.stream()
                                        .anyMatch(that -> that.told().id() == each.told().id()));
        if (!oneGivesBoth) {
            findings.add(
                    finding(
                            one.getFirst(),
                            Assessment.CONTRADICTION,
                            differ(one.getFirst(), other.getFirst()),
                            members));
        }
    }

    private static Because differ(Dated one, Dated other) {
        return one.hasEvent()
                ? Because.of("days-differ", one.inWords(), other.inWords(), one.subject())
                : Because.of("days-differ-alike", one.inWords(), other.inWords());
    }

    private static Finding finding(
            Dated of, Assessment assessment, Because because, List<Member> members) {
        return new Finding(Kind.DATE, assessment, of.subject(), because, members);
    }
}
