package newsroom.sic.claim;

/** How many claims of an article stand at each verification status. */
public record StatusTally(int unchecked, int inProgress, int inReview, int checked) {

    public static final StatusTally NONE = new StatusTally(0, 0, 0, 0);

    public int claims() {
        return unchecked + inProgress + inReview + checked;
    }

    StatusTally with(VerificationStatus status, int claims) {
        return switch (status) {
            case UNCHECKED -> new StatusTally(unchecked + claims, inProgress, inReview, checked);
            case IN_PROGRESS -> new StatusTally(unchecked, inProgress + claims, inReview, checked);
            case IN_REVIEW -> new StatusTally(unchecked, inProgress, inReview + claims, checked);
            case CHECKED -> new StatusTally(unchecked, inProgress, inReview, checked + claims);
        };
    }
}
