package newsroom.sic.desk.web;

import java.util.Map;
import newsroom.sic.annotation.ReviewLoad;

/** Where a page stands in the main navigation, and what waits. */
record Nav(String section, ReviewLoad load) {

    /** What has no place of its own in the navigation stands under what it belongs to. */
    private static final Map<String, String> UNDER =
            Map.of(
                    "", "desk",
                    "pictures", "desk",
                    "detectors", "desk",
                    "imports", "articles",
                    "feeds", "articles",
                    "discrepancies", "stories",
                    "evidence", "claims",
                    "comments", "annotations",
                    "corrections", "exports");

    /** The section of a path is its first segment; the claims of an article are the article's. */
    static Nav of(String path, ReviewLoad load) {
        String[] segments = path.split("/", 3);
        String first = segments.length < 2 ? "" : segments[1];
        return new Nav(UNDER.getOrDefault(first, first), load);
    }

    public boolean at(String place) {
        return section.equals(place);
    }

    public int getWaiting() {
        return load.waiting();
    }

    public int getCameBack() {
        return load.cameBack();
    }

    public int getUnsettled() {
        return load.unsettled();
    }

    public int getUnread() {
        return load.unread();
    }
}
