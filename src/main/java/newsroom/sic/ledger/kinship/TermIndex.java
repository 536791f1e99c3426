package newsroom.sic.ledger.kinship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which articles have which terms. */
public interface TermIndex {

    /** An article that has a term. */
    record Hit(long articleId, LocalDate day) {}

    /** How many articles there are in all. */
    long articles();

    /** How many articles have each of the terms; none where none has. */
    Map<String, Integer> counts(Collection<String> keys);

    /** Some of those that have the term, the latest first, no more than asked for. */
    List<Hit> having(String key, LocalDate from, LocalDate to, int limit);
}
