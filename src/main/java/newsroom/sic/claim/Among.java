package newsroom.sic.claim;

import java.util.Map;

/**
 * Ids as a query within another statement: what somebody who knows the claims asks of a module that
 * knows something else of them, without taking all the ids into memory.
 *
 * @param query gives one column
 * @param values what its named parameters stand for
 */
public record Among(String query, Map<String, Object> values) {

    public Among {
        values = Map.copyOf(values);
    }
}
