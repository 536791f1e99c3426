package newsroom.sic.intake.job;

import java.util.Map;

/**
 * How many files of an import stand where.
 *
 * @param listed whether all of its files are known; until then their number grows
 */
public record Progress(Map<FileState, Integer> files, boolean listed) {

    public Progress {
        files = Map.copyOf(files);
    }

    public int of(FileState state) {
        return files.getOrDefault(state, 0);
    }

    public int total() {
        return files.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What nobody comes to any more is not settled: it was left. */
    public int settled() {
        return total() - of(FileState.WAITING) - of(FileState.LEFT);
    }

    public int imported() {
        return of(FileState.IMPORTED);
    }

    public int duplicates() {
        return of(FileState.DUPLICATE);
    }

    public int held() {
        return of(FileState.HELD);
    }

    public int failed() {
        return of(FileState.FAILED);
    }

    public int left() {
        return of(FileState.LEFT);
    }

    public int waiting() {
        return of(FileState.WAITING);
    }

    /** How many could be tried once more. */
    public int retriable() {
        return failed() + left();
    }
}
