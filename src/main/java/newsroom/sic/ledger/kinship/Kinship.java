package newsroom.sic.ledger.kinship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs what articles share: the rarer a term, the more (K. Spärck Jones, A statistical
 * interpretation of term specificity, 1972), and the nearer their days, the more. What it asks of
 * the index is bounded, however many articles there are.
 */
public final class Kinship {

    /** From here on two articles are likely about one subject. */
    public static final double ENOUGH = 1.6;

    /** A name alone, however rare, is a coincidence. */
    private static final int TERMS = 2;

    private static final int TERMS_ASKED_FOR = 24;
    private static final int HITS = 200;
    private static final long WINDOW = 365;
    private static final double HALF_LIFE = 120;

    /** In a store of few articles nothing can be called common. */
    private static final long FEWEST = 1_000;

    private Kinship() {}

    /** Kin of an article, the nearest first. */
    public static List<Kin> of(
            long articleId, Collection<Term> terms, LocalDate day, TermIndex index) {
        Map<String, Integer> counts = index.counts(terms.stream().map(Term::key).toList());
        double all = Math.max(FEWEST, index.articles());
        List<Term> rarest =
                terms.stream()
                        .filter(each -> counts.getOrDefault(each.key(), 0) > 1)
                        .sorted(
                                Comparator.comparingDouble(
                                                (Term each) -> -weight(each, counts, all))
                                        .thenComparing(Term::key))
                        .limit(TERMS_ASKED_FOR)
                        .toList();
        Map<Long, List<Term>> shared = new HashMap<>();
        Map<Long, LocalDate> days = new HashMap<>();
        for (Term term : rarest) {
            index.having(term.key(), day.minusDays(WINDOW), day.plusDays(WINDOW), HITS)
                    .forEach(hit -> {
                        if (hit.articleId() != articleId) {
                            shared.computeIfAbsent(hit.articleId(), _ -> new ArrayList<>())
                                    .add(term);
                            days.put(hit.articleId(), hit.day());
                        }
                    });
        }
        var kin = new ArrayList<Kin>();
        shared.forEach((id, both) -> {
            long apart = Math.abs(ChronoUnit.DAYS.between(day, days.getOrDefault(id, day)));
            double score =
                    both.stream().mapToDouble(each -> weight(each, counts, all)).sum()
                            / (1 + apart / HALF_LIFE);
            if (both.size() >= TERMS && score >= ENOUGH && both.stream().anyMatch(Kinship::tells)) {
                kin.add(new Kin(id, score, both, apart));
            }
        });
        kin.sort(
                Comparator.comparingDouble((Kin each) -> -each.score())
                        .thenComparingLong(Kin::articleId));
        return kin;
    }

    private static boolean tells(Term term) {
        return term.sort() == Term.Sort.NAME;
    }

    private static double weight(Term term, Map<String, Integer> counts, double all) {
        double rarity = Math.log(1 + all / counts.getOrDefault(term.key(), 1)) / Math.log(1 + all);
        return term.sort().weight() * rarity;
    }
}
