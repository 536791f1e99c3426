package newsroom.sic.ledger.kinship;

import java.util.List;

/**
 * An article that is about what another is about.
 *
 * @param score from 0; what is below {@link Kinship#ENOUGH} says nothing
 * @param shared the terms of both, what tells most first
 * @param days between the two
 */
public record Kin(long articleId, double score, List<Term> shared, long days) {

    public Kin {
        shared = List.copyOf(shared);
    }
}
