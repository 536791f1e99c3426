package newsroom.sic.ledger.lining;

import java.util.List;

/**
 * What a person has joined or parted: pairs of prints. It stands above what the program would say.
 */
public record Ties(List<Pair> joined, List<Pair> parted) {

    /** Two places by their prints. */
    public record Pair(String one, String other) {

        boolean is(String some, String that) {
            return (one.equals(some) && other.equals(that))
                    || (one.equals(that) && other.equals(some));
        }
    }

    public static final Ties NONE = new Ties(List.of(), List.of());

    boolean isNone() {
        return joined.isEmpty() && parted.isEmpty();
    }

    boolean joins(String one, String other) {
        return joined.stream().anyMatch(pair -> pair.is(one, other));
    }

    boolean parts(String one, String other) {
        return parted.stream().anyMatch(pair -> pair.is(one, other));
    }

    /** A place that was parted from one is parted from all that the program links to that one. */
    boolean isParted(String one) {
        return parted.stream().anyMatch(pair -> pair.one().equals(one));
    }
}
