package newsroom.sic.intake.format;

import com.rtfparserkit.rtf.Command;

/** How words look in RTF, as far as it changes what they say; a group ends what began in it. */
record RtfLook(boolean isDeleted, boolean isStruck, boolean isHidden, Script script) {

    static final RtfLook PLAIN = new RtfLook(false, false, false, Script.LEVEL);

    /** No copy. */
    boolean isWithdrawn() {
        return isDeleted || isStruck || isHidden;
    }

    /**
     * @param on whether the command begins something, or ends it
     */
    RtfLook after(Command command, boolean on) {
        return switch (command) {
            case deleted -> new RtfLook(on, isStruck, isHidden, script);
            case strike, striked -> new RtfLook(isDeleted, on, isHidden, script);
            case v -> new RtfLook(isDeleted, isStruck, on, script);
            case supercmd, up -> raised(on ? Script.RAISED : Script.LEVEL);
            case sub, dn -> raised(on ? Script.LOWERED : Script.LEVEL);
            case nosupersub -> raised(Script.LEVEL);
            case plain -> PLAIN;
            default -> this;
        };
    }

    private RtfLook raised(Script now) {
        return new RtfLook(isDeleted, isStruck, isHidden, now);
    }
}
