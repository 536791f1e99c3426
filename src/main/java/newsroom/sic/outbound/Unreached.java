package newsroom.sic.outbound;

/** What was to be asked was not, or gave no answer that can be used. */
public final class Unreached extends Exception {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    Unreached(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Unreached(Trouble trouble, Throwable cause) {
        super(trouble.name(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
