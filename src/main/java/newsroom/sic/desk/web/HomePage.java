package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.CoverageTally;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.ToSettle;
import newsroom.sic.ledger.DiscrepancyView;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is, seen from one person.
 *
 * @param yours what this person has in hand and is not done
 * @param due what is due on the desk, whoever has it
 * @param lapsed the claims on which evidence is past its date, the longest past first
 * @param toSettle the first of what new texts have left to be settled
 * @param discrepancies what articles say differently and nobody has settled
 * @param others what other people have open right now
 */
record HomePage(
        List<Row> cameBack,
        List<Row> waiting,
        List<Item> yours,
        List<Item> due,
        List<ClaimRecord> lapsed,
        ToSettle toSettle,
        List<Row> drafts,
        List<Row> withOthers,
        List<DiscrepancyView> discrepancies,
        List<Open> others,
        LocalDate today,
        LocalDate soon) {

    /** So many stand in a section; the list behind it has them all. */
    static final int MOST = 20;

    /**
     * An annotation with its claim.
     *
     * @param decision what a reviewer said last; null where that is not the point
     */
    record Row(AnnotationView annotation, ClaimView claim, @Nullable DecisionView decision) {}

    /**
     * An article or a claim that somebody has in hand, or nobody.
     *
     * @param claim null for an article
     * @param coverage of the article; null for a claim
     * @param who has it, by name
     */
    record Item(
            String address,
            String title,
            @Nullable ClaimRecord claim,
            @Nullable CoverageTally coverage,
            @Nullable LocalDate dueOn,
            @Nullable Due due,
            @Nullable String who) {

        static Item of(ClaimRecord claim, LocalDate today) {
            return new Item(
                    "/claims/" + claim.id(),
                    claim.place().exact(),
                    claim,
                    null,
                    claim.dueOn(),
                    Due.of(claim.dueOn(), today),
                    claim.assignee());
        }

        static Item of(
                ArticleView article,
                CoverageTally coverage,
                @Nullable String who,
                LocalDate today) {
            return new Item(
                    "/articles/" + article.id(),
                    article.title(),
                    null,
                    coverage,
                    article.dueOn(),
                    Due.of(article.dueOn(), today),
                    who);
        }
    }

    /** An article with those who have it open. */
    record Open(ArticleView article, List<String> names) {}

    /** Both together: first due first, without a day last. */
    static List<Item> together(Stream<Item> some, Stream<Item> others) {
        return Stream.concat(some, others)
                .sorted(
                        Comparator.comparing(
                                Item::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }

    public boolean isClear() {
        return cameBack.isEmpty()
                && waiting.isEmpty()
                && yours.isEmpty()
                && due.isEmpty()
                && lapsed.isEmpty()
                && toSettle.isNothing()
                && drafts.isEmpty()
                && withOthers.isEmpty();
    }
}
