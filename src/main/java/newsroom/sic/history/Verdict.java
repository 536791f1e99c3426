package newsroom.sic.history;

/** What came of walking the chain. */
sealed interface Verdict {

    record Whole(long entries, String lastHash) implements Verdict {}

    /**
     * Names the first entry that does not fit.
     *
     * @param seq its place, counted from 1
     * @param because completes "entry 7 …"; holds nothing that stands in the entry itself
     */
    record Broken(long seq, String because) implements Verdict {}
}
