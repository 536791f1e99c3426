package newsroom.sic.claim;

import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import newsroom.sic.shared.Actor;
import newsroom.sic.text.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose words a claim is made of. Whoever had a hand in a statement stays in it, however little of
 * theirs is left: nobody is freed by what somebody else changes after them, but by the return of
 * words that stood before theirs. Words are compared as {@link Wording}, since typography is
 * nobody's word and frees nobody. Sees what was flushed.
 */
@Component
class Writings {

    private final JdbcClient jdbc;

    Writings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private enum Part {
        STATEMENT,
        CLAIMANT,
        PLACE
    }

    private record Writing(
            Part part, @Nullable String words, @Nullable Long by, boolean takenBack) {}

    /** Somebody pins a claim; where they add nothing to the copy, its words are nobody's. */
    void made(ClaimView claim, Actor by) {
        if (!isSame(claim.statement(), claim.anchor().exact())) {
            keep(claim.id(), Part.STATEMENT, claim.statement(), by.id());
        }
        if (claim.claimant() != null) {
            keep(claim.id(), Part.CLAIMANT, claim.claimant(), by.id());
        }
    }

    void reworded(ClaimView from, ClaimView to, Actor by) {
        reworded(to.id(), Part.STATEMENT, from.statement(), to.statement(), by);
        reworded(to.id(), Part.CLAIMANT, from.claimant(), to.claimant(), by);
    }

    private void reworded(
            long claimId, Part part, @Nullable String from, @Nullable String to, Actor by) {
        if (isSame(from, to)) {
            return;
        }
        if (of(claimId).stream().noneMatch(each -> each.part == part)) {
            keep(claimId, part, from, null);
        }
        keep(claimId, part, to, by.id());
    }

    /** Somebody settles where it sits. */
    void placed(ClaimView claim, Actor by) {
        keep(claim.id(), Part.PLACE, claim.anchor().exact(), by.id());
    }

    /** The last place is nowhere for now, and whoever settled on it not out of it. */
    void takenBack(long claimId) {
        jdbc.sql(
                        """
                        update claim_writing set taken_back = true where claim_id = :claim
                        and n = (select max(w.n) from claim_writing w
                            where w.claim_id = :claim and w.part = 'PLACE')
                        """)
                .param("claim", claimId)
                .update();
    }

    /** The accounts whose words the claim has, and of whoever put it where it sits. */
    Set<Long> hands(ClaimView claim) {
        List<Writing> all = of(claim.id());
        Set<Long> hands = new HashSet<>();
        add(hands, all, Part.STATEMENT, claim.statement());
        add(hands, all, Part.CLAIMANT, claim.claimant());
        addPlaces(hands, all, claim.anchor().exact());
        return hands;
    }

    /**
     * Whoever settled last and was not taken back, for the claim sits, or waits, where they put it;
     * whoever was taken back since, for undo washes no hand; and whoever settled on these words.
     */
    private static void addPlaces(Set<Long> hands, List<Writing> all, String current) {
        boolean madeGood = false;
        for (Writing place : all.reversed()) {
            if (place.part != Part.PLACE || place.by == null) {
                continue;
            }
            if (!madeGood || (!place.takenBack && isSame(place.words, current))) {
                hands.add(place.by);
            }
            madeGood |= !place.takenBack;
        }
    }

    /** Everybody up to where these words first stood, and whoever brought them back. */
    private static void add(
            Set<Long> hands, List<Writing> all, Part part, @Nullable String current) {
        List<Writing> ofPart = all.stream().filter(each -> each.part == part).toList();
        boolean stood = false;
        for (int i = 0; i < ofPart.size(); i++) {
            Writing writing = ofPart.get(i);
            if ((!stood || i == ofPart.size() - 1) && writing.by != null) {
                hands.add(writing.by);
            }
            stood = stood || isSame(writing.words, current);
        }
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return (one == null || other == null)
                ? Objects.equals(one, other)
                : Wording.isSame(one, other);
    }

    private List<Writing> of(long claimId) {
        return jdbc.sql(
                        """
                        select part, words, written_by, taken_back from claim_writing
                        where claim_id = ? order by n
                        """)
                .param(claimId)
                .query((row, n) -> {
                    long by = row.getLong(3);
                    return new Writing(
                            Part.valueOf(row.getString(1)),
                            row.getString(2),
                            row.wasNull() ? null : by,
                            row.getBoolean(4));
                })
                .list();
    }

    private void keep(long claimId, Part part, @Nullable String words, @Nullable Long by) {
        jdbc.sql(
                        """
                        insert into claim_writing (claim_id, n, part, words, written_by)
                        select cast(:claim as bigint), coalesce(max(n), 0) + 1, :part,
                            cast(:words as text), cast(:by as bigint)
                        from claim_writing where claim_id = :claim
                        """)
                .param("claim", claimId)
                .param("part", part.name())
                .param("words", words, Types.VARCHAR)
                .param("by", by, Types.BIGINT)
                .update();
    }
}
