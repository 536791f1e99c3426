package newsroom.sic.ledger.web;

import java.util.List;
import java.util.function.Function;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.Printing;
import newsroom.sic.ledger.lining.Step;
import newsroom.sic.ledger.lining.Utterance;
import org.jspecify.annotations.Nullable;

/** The printings of one utterance, the master first, each with what differs. */
record Collated(List<Shown> printings) {

    /**
     * One of them.
     *
     * @param articleId null for a transcript
     * @param start the first code point of its place
     * @param others the prints of the others
     */
    record Shown(
            boolean master,
            @Nullable Long articleId,
            int start,
            String title,
            @Nullable String claimant,
            List<Step> steps,
            String print,
            List<String> others) {}

    static Collated of(Utterance utterance, Function<Member, String> titles) {
        return new Collated(
                utterance.printings().stream()
                        .map(each ->
                                new Shown(
                                        each.master(),
                                        each.member().articleId() < 0
                                                ? null
                                                : each.member().articleId(),
                                        each.member().place().start(),
                                        titles.apply(each.member()),
                                        each.member().claimant(),
                                        each.steps(),
                                        each.member().print(),
                                        others(utterance, each)))
                        .toList());
    }

    private static List<String> others(Utterance utterance, Printing of) {
        return utterance.printings().stream()
                .filter(each -> !each.equals(of))
                .map(each -> each.member().print())
                .toList();
    }
}
