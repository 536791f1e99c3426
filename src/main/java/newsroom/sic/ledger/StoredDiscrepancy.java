package newsroom.sic.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newsroom.sic.ledger.lining.Member;
import org.jspecify.annotations.Nullable;

/**
 * A discrepancy as it was found before.
 *
 * @param resolved whether it is settled
 */
record StoredDiscrepancy(
        long id,
        Kind kind,
        Assessment assessment,
        String because,
        String arguments,
        boolean resolved,
        boolean gone,
        List<Told> members) {

    /** A member, as far as it tells whether it changed. */
    record Told(
            String print,
            @Nullable String saidOn,
            long articleId,
            int revision,
            int start,
            int side) {

        static Told of(Member member) {
            return new Told(
                    member.print(),
                    member.saidOn() == null ? null : member.saidOn().toString(),
                    member.articleId(),
                    member.revision(),
                    member.place().start(),
                    member.side());
        }

        private String what() {
            return print + " " + saidOn;
        }
    }

    Set<String> prints() {
        return members.stream().map(Told::print).collect(Collectors.toSet());
    }

    /** Whether one of its members is not there any more as it was; more of them change nothing. */
    boolean lost(List<Told> now) {
        Set<String> there = now.stream().map(Told::what).collect(Collectors.toSet());
        return !members.stream().map(Told::what).allMatch(there::contains);
    }
}
