package newsroom.sic.reading.speech;

/**
 * Words between marks in one paragraph, in UTF-16 units, marks included.
 *
 * @param opened whether an opening mark stands before them
 * @param closed whether a closing mark stands behind them
 * @param dash whether a dash at the head of the paragraph opens them instead
 */
public record Quoted(
        int start,
        int end,
        int innerStart,
        int innerEnd,
        boolean opened,
        boolean closed,
        boolean dash,
        boolean nested) {

    public boolean holds(int place) {
        return start <= place && place < end;
    }

    public int length() {
        return innerEnd - innerStart;
    }
}
