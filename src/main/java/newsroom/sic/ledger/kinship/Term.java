package newsroom.sic.ledger.kinship;

/**
 * What an article is known by.
 *
 * @param key under which it is found again
 * @param shown as the article prints it
 */
public record Term(String key, String shown, Sort sort) {

    /** What kind of thing it is, with how much it tells. */
    public enum Sort {
        NAME(1.0),
        /** A day or a month that is printed, other than the day of writing. */
        DATE(0.7),
        WORD(0.4);

        private final double weight;

        Sort(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }
    }
}
