package newsroom.sic.reading.trial;

import java.util.Set;

/** What a person marked in an article of the labelled set; a span in code points. */
record Label(String id, String kind, Set<String> reach, String file, int start, int end) {

    private static final Set<String> LEFT_OUT = Set.of("copy", "framing", "check");

    boolean isControl() {
        return kind.equals("control");
    }

    /** Counts towards the goal within articles. */
    boolean isScored() {
        return !isControl() && !LEFT_OUT.contains(kind) && reach.equals(Set.of("in-article"));
    }

    boolean overlaps(Flag flag) {
        return file.equals(flag.file()) && start < flag.end() && flag.start() < end;
    }

    /** Text printed twice and the page's furniture are clean-up, as annotations name it. */
    boolean isOfIssue(String issue) {
        return switch (kind) {
            case "boilerplate", "duplicate" -> issue.equals("copy");
            default -> kind.equals(issue);
        };
    }

    boolean isHitBy(Flag flag) {
        return overlaps(flag) && isOfIssue(flag.issue());
    }
}
