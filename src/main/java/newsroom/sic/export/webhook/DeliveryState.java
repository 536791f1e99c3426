package newsroom.sic.export.webhook;

/** What became of one telling. */
public enum DeliveryState {
    /** Not there yet: is tried, or tried again. */
    WAITING,
    /** The address answered with a status of success. */
    DELIVERED,
    /** Tried so often that it is left. */
    GIVEN_UP;

    /** As programs call it. */
    public String code() {
        return this == GIVEN_UP ? "given-up" : this == WAITING ? "waiting" : "delivered";
    }
}
