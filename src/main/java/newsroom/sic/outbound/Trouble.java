package newsroom.sic.outbound;

/** Why an address was not asked, or why its answer is none. Nothing that the other side said. */
public enum Trouble {
    /** Not written as an address of the web is, or in two ways that programs read differently. */
    NOT_AN_ADDRESS,
    /** Neither http nor https. */
    SCHEME,
    /** A name or a password before the host. */
    USER,
    /** Neither 80 nor 443. */
    PORT,
    /** Leads into a network that is not public, or may. */
    NOT_PUBLIC,
    /** Nobody knows the name. */
    UNKNOWN_HOST,
    /** Nobody answers there. */
    NO_CONNECTION,
    /** Cannot prove who it is. */
    TLS,
    /** Took longer than is waited for. */
    TIMED_OUT,
    /** More than is taken, also once it is unpacked. */
    TOO_LARGE,
    /** Ended before its end. */
    BROKEN_OFF,
    /** Sends elsewhere, where only this address was meant. */
    REDIRECTED,
    /** Sends elsewhere again and again. */
    TOO_MANY_HOPS,
    /** Sends from https to http. */
    DOWNGRADE,
    /** Gives something else than was asked for. */
    OTHER_TYPE,
    /** Says that it has it not, or not for us. */
    REFUSED
}
