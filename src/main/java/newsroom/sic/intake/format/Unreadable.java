package newsroom.sic.intake.format;

import java.util.List;

/**
 * A file that its format's reader gives up on. The reason is the last step of a key in the message
 * files, after "intake.refused."; the name of the file is the sentence's first argument, what is
 * given here the next ones.
 */
public final class Unreadable extends RuntimeException {

    private final String reason;
    private final boolean tooLarge;
    private final transient List<String> arguments;

    private Unreadable(String reason, boolean tooLarge, List<String> arguments) {
        super(reason + " " + arguments, null, false, false);
        this.reason = reason;
        this.tooLarge = tooLarge;
        this.arguments = arguments;
    }

    /** It is wrong in itself. */
    public static Unreadable because(String reason, String... arguments) {
        return new Unreadable(reason, false, List.of(arguments));
    }

    /** It is more than Sic takes. */
    public static Unreadable tooLarge(String reason, String... arguments) {
        return new Unreadable(reason, true, List.of(arguments));
    }

    public String reason() {
        return reason;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public List<String> arguments() {
        return arguments;
    }
}
