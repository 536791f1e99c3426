package newsroom.sic.annotation;

import java.util.Locale;

/** How long a finding waited from its submission to the decision on it. */
public enum Wait {
    HOUR("0' hour", "1' hour"),
    FOUR_HOURS("1' hour", "4' hour"),
    DAY("4' hour", "1' day"),
    THREE_DAYS("1' day", "3' day"),
    WEEK("3' day", "7' day"),
    LONGER("7' day", "99999' day");

    private final String longerThan;
    private final String atMost;

    Wait(String longerThan, String atMost) {
        this.longerThan = longerThan;
        this.atMost = atMost;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In SQL, of an annotation n and a decision d. */
    String holds() {
        return """
        d.decided_at %s n.submitted_at + interval '%s
            and d.decided_at <= n.submitted_at + interval '%s
        """
                .formatted(this == HOUR ? ">=" : ">", longerThan, atMost);
    }
}
