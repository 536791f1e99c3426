package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.ledger.lining.Said.SaidQuotation;
import newsroom.sic.reading.Voice;

/** Finds the printings of one utterance among the quotations of a story. */
final class Quotations {

    private static final int WORDS = 3;
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final double MOST_OF_IT = 0.6;
    private static final double ALL_OF_A_PART = 0.8;
    private static final int EDGE = 3;
    private static final int ONE_OCCASION = 10;
    private static final int UNMISTAKABLE = 15;
    private static final double NEARLY_ALL = 0.9;

    private final List<Stretch> found = new ArrayList<>();
    private final List<int[]> links = new ArrayList<>();

    Quotations(List<Told> told) {
        List<Stretch> all =
                told.stream()
                        .flatMap(each ->
                                each.said().quotations().stream()
                                        .filter(Quotations::isCompared)
                                        .map(quotation -> Stretch.whole(each, quotation)))
                        .filter(each -> each.size() >= WORDS)
                        .toList();
        List<Set<String>> grams = all.stream().map(Stretch::grams).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).told().id() != all.get(j).told().id()
                        && !Collections.disjoint(grams.get(i), grams.get(j))) {
                    link(all.get(j), all.get(i));
                }
            }
        }
    }

    private static boolean isCompared(SaidQuotation quotation) {
        return quotation.compared() && quotation.voice() != Voice.PARAPHRASE;
    }

    List<Collation> collations(Set<String> chosen) {
        var groups = new Groups(found.size());
        links.forEach(link -> groups.link(link[0], link[1]));
        for (int i = 0; i < found.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (found.get(i).overlaps(found.get(j))) {
                    groups.link(j, i);
                }
            }
        }
        return groups.all().stream().map(group -> Collation.of(printings(group), chosen)).toList();
    }

    /** Of each article the longest. */
    private List<Stretch> printings(List<Integer> group) {
        Map<Long, Stretch> longest = new LinkedHashMap<>();
        group.stream()
                .map(found::get)
                .forEach(each ->
                        longest.merge(
                                each.told().id(),
                                each,
                                (one, other) -> one.size() >= other.size() ? one : other));
        return List.copyOf(longest.values());
    }

    private void link(Stretch one, Stretch other) {
        Alignment local = Alignment.local(one.words(), other.words());
        if (local.pairs().isEmpty()) {
            return;
        }
        int[] first = local.pairs().getFirst();
        int[] last = local.pairs().getLast();
        Stretch a = one.within(first[0], last[0] + 1);
        Stretch b = other.within(first[1], last[1] + 1);
        if (isPart(a, b, local.matches()) || isSentence(a, b, local.matches())) {
            boolean parts = one.isPartial() || other.isPartial();
            found.add(parts ? a : toItsEdges(a, b));
            found.add(parts ? b : toItsEdges(b, a));
            links.add(new int[] {found.size() - 2, found.size() - 1});
        }
    }

    /** Some words of a sentence, quoted by one or by both. */
    private static boolean isPart(Stretch a, Stretch b, int matches) {
        int shortest = Integer.MAX_VALUE;
        if (a.isPartial()) {
            shortest = a.words().size();
        }
        if (b.isPartial()) {
            shortest = Math.min(shortest, b.words().size());
        }
        return shortest < Integer.MAX_VALUE
                && matches >= WORDS
                && matches >= ALL_OF_A_PART * shortest
                && apart(a, b) <= ONE_OCCASION;
    }

    /**
     * A whole sentence, or most of one. What recurs within sentences that are otherwise different
     * is a stock phrase.
     */
    private static boolean isSentence(Stretch a, Stretch b, int matches) {
        if (a.isPartial() || b.isPartial() || matches < WORDS_OF_A_SENTENCE) {
            return false;
        }
        int sentenceA = a.sentenceEnd(a.to()) - a.sentenceStart(a.from());
        int sentenceB = b.sentenceEnd(b.to()) - b.sentenceStart(b.from());
        double share = (double) matches / Math.min(sentenceA, sentenceB);
        boolean unmistakable = matches >= UNMISTAKABLE && share >= NEARLY_ALL;
        return share >= MOST_OF_IT && (unmistakable || apart(a, b) <= ONE_OCCASION);
    }

    /** In days; none where either is not known. */
    private static long apart(Stretch a, Stretch b) {
        LocalDate one = a.told().day();
        LocalDate other = b.told().day();
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** With the few words that are left to the ends of the sentences of both. */
    private static Stretch toItsEdges(Stretch a, Stretch b) {
        int start = a.sentenceStart(a.from());
        int end = a.sentenceEnd(a.to());
        boolean opens = a.from() - start <= EDGE && b.from() - b.sentenceStart(b.from()) <= EDGE;
        boolean closes = end - a.to() <= EDGE && b.sentenceEnd(b.to()) - b.to() <= EDGE;
        return a.within(opens ? start : a.from(), closes ? end : a.to());
    }
}
