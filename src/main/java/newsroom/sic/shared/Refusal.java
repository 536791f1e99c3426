package newsroom.sic.shared;

import org.jspecify.annotations.Nullable;

/**
 * A request that was understood and is not carried out. Carries one plain sentence for the person
 * who asked: what is wrong and what to do next. Rolls back whatever was begun.
 */
public class Refusal extends RuntimeException {

    /** What kind of no it is; the web turns it into a status. */
    public enum Kind {
        /** Malformed: the request cannot be read at all. */
        MALFORMED(400),
        /** Not there, or not for this person: the two look alike. */
        ABSENT(404),
        /** A rule of the desk stands against it. */
        RULE(409),
        /** Made against an older version; somebody else was quicker. */
        STALE(412),
        /** Larger than what is taken. */
        TOO_LARGE(413),
        /** Of a format that is not read. */
        UNKNOWN_FORMAT(415),
        /** Well-formed, but wrong. */
        INVALID(422),
        /** Too often in too short a time. */
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status that says it. */
        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final @Nullable String field;

    public Refusal(Kind kind, String sentence) {
        this(kind, sentence, null);
    }

    private Refusal(Kind kind, String sentence, @Nullable String field) {
        super(sentence);
        this.kind = kind;
        this.field = field;
    }

    /** The same refusal of a value that the person typed into the named field. */
    public static Refusal ofField(String field, String sentence) {
        return new Refusal(Kind.INVALID, sentence, field);
    }

    public static Refusal byRule(String sentence) {
        return new Refusal(Kind.RULE, sentence);
    }

    public static Refusal stale(String sentence) {
        return new Refusal(Kind.STALE, sentence);
    }

    /** The field that the sentence is about; null where it is about the whole. */
    public @Nullable String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for the person who asked. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public static Refusal absent(String what) {
        return new Refusal(Kind.ABSENT, "There is no such " + what + ".");
    }
}
