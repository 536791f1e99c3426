package newsroom.sic.article;

/** How many lines of an article's current revision are open, checked and waived. */
public record CoverageTally(int open, int checked, int waived) {

    public static final CoverageTally NONE = new CoverageTally(0, 0, 0);

    public int lines() {
        return open + checked + waived;
    }

    CoverageTally with(Coverage coverage, int lines) {
        return switch (coverage) {
            case OPEN -> new CoverageTally(open + lines, checked, waived);
            case CHECKED -> new CoverageTally(open, checked + lines, waived);
            case WAIVED -> new CoverageTally(open, checked, waived + lines);
        };
    }
}
