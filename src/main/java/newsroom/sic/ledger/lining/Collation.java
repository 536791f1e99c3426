package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;

/** All printings of one utterance, each held against the master. */
final class Collation {

    private static final int LEAD = 3;

    private final Stretch master;
    private final List<Stretch> others;

    private Collation(Stretch master, List<Stretch> others) {
        this.master = master;
        this.others = others;
    }

    /** The master is what a person chose, or a transcript, or the longest printing. */
    static Collation of(List<Stretch> printings, Set<String> chosen) {
        Stretch master =
                printings.stream()
                        .min(
                                Comparator.comparing((Stretch each) ->
                                                !chosen.contains(each.member(0).print()))
                                        .thenComparing(each -> !each.told().isTranscript())
                                        .thenComparing(each -> each.isPartial())
                                        .thenComparingInt(each -> -each.size())
                                        .thenComparingLong(each -> each.told().id()))
                        .orElseThrow();
        return new Collation(
                master, printings.stream().filter(each -> !each.equals(master)).toList());
    }

    /** A printing as it stands beside the master. */
    Utterance utterance() {
        var printings = new ArrayList<Printing>();
        printings.add(
                new Printing(master.member(0), List.of(new Step(text(master), List.of())), true));
        for (Stretch each : others) {
            printings.add(new Printing(each.member(printings.size()), steps(each), false));
        }
        return new Utterance(printings);
    }

    private static String text(Stretch of) {
        List<Word> words = of.said();
        return Difference.said(words) + words.getLast().mark();
    }

    private List<Step> steps(Stretch here) {
        List<Word> there = master.said();
        if (here.isPartial() || master.isPartial()) {
            var local = Alignment.local(there, here.said());
            var steps = new ArrayList<Step>();
            lead(local, here).forEach(steps::add);
            steps.addAll(withoutEnds(local.steps()));
            return steps;
        }
        return Alignment.whole(there, here.said()).steps();
    }

    /** A part has no end of its own, so no mark at it. */
    private static List<Step> withoutEnds(List<Step> steps) {
        if (steps.isEmpty()) {
            return steps;
        }
        Step last = steps.getLast();
        List<Difference> left =
                last.differences().stream()
                        .filter(each -> each.kind() != Assessment.PUNCTUATION)
                        .toList();
        var kept = new ArrayList<>(steps.subList(0, steps.size() - 1));
        kept.add(new Step(last.text(), left));
        return kept;
    }

    /** A part may be led in by another denial than the whole: "not", "no longer". */
    private Stream<Step> lead(Alignment local, Stretch here) {
        int[] first = local.pairs().getFirst();
        Stretch there = master.within(master.from() + Math.max(0, first[0]), master.to());
        List<Word> before = denial(there.lead(LEAD));
        List<Word> beforeHere = denial(here.lead(LEAD));
        return Difference.said(before).equalsIgnoreCase(Difference.said(beforeHere))
                ? Stream.of()
                : Stream.of(
                        new Step(
                                Difference.said(beforeHere),
                                List.of(
                                        new Difference(
                                                Difference.said(before),
                                                Difference.said(beforeHere),
                                                Assessment.MEANING))));
    }

    private static List<Word> denial(List<Word> lead) {
        return lead.stream().filter(Word::negates).toList();
    }

    Finding finding() {
        Utterance utterance = utterance();
        List<Difference> all = utterance.differences();
        Assessment gravest =
                all.stream()
                        .map(Difference::kind)
                        .min(Comparator.naturalOrder())
                        .orElse(Assessment.SAME);
        Difference telling =
                all.stream().filter(each -> each.kind() == gravest).findFirst().orElse(null);
        return new Finding(
                Kind.QUOTATION,
                gravest,
                opening(master.said()),
                telling == null
                        ? Because.of("printed-alike", utterance.printings().size())
                        : Because.of(
                                "printed-otherwise",
                                all.size(),
                                telling.master().isEmpty() ? "–" : telling.master(),
                                telling.here().isEmpty() ? "–" : telling.here()),
                utterance.printings().stream().map(Printing::member).toList());
    }

    private static String opening(List<Word> words) {
        return Difference.said(words.subList(0, Math.min(8, words.size())));
    }
}
