package newsroom.sic.desk.web;

import newsroom.sic.annotation.ReviewLoad;

/** Where a page stands in the main navigation, and what waits. */
record Nav(String section, ReviewLoad load) {

    /** The section of a path is its first segment; the claims of an article are the article's. */
    static Nav of(String path, ReviewLoad load) {
        String[] segments = path.split("/", 3);
        return new Nav(segments.length < 2 || segments[1].isEmpty() ? "desk" : segments[1], load);
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
