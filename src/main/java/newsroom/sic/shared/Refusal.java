package newsroom.sic.shared;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that was understood and is not carried out. Carries one plain sentence for the person
 * who asked: what is wrong and what to do next. The sentence stands in the message files, under a
 * key that begins with its module ("annotation.refused.own"); a page tells it in the person's
 * language, a program gets it in English. Rolls back whatever was begun.
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
        /** Not said which version it was made against. */
        UNVERSIONED(428),
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

    /**
     * A word of ours within a sentence: it has a key of its own and is told in the same language.
     */
    public record Word(String key) {

        /** The word for a constant: "annotation.review-state.IN_REVIEW". */
        public static Word of(Enum<?> constant) {
            String[] packages = constant.getDeclaringClass().getPackageName().split("\\.", 4);
            String type = constant.getDeclaringClass().getSimpleName();
            return new Word(
                    packages[2]
                            + "."
                            + type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT)
                            + "."
                            + constant.name());
        }

        /** The word for something that is named in plain English: "shared.field.due-date". */
        public static Word of(String prefix, String name) {
            return new Word(
                    prefix
                            + "."
                            + name.toLowerCase(Locale.ROOT)
                                    .replaceAll("[^a-z0-9]+", "-")
                                    .replaceAll("^-|-$", ""));
        }
    }

    private final Kind kind;
    private final @Nullable String field;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key of the sentence in the message files
     * @param arguments what is put into it: numbers and texts as they are, a {@link Word} or a
     *     constant in the language of the sentence, or several of these
     */
    public Refusal(Kind kind, String key, Object... arguments) {
        this(kind, null, key, arguments);
    }

    /** For a refusal that has more to tell a program. */
    protected Refusal(Kind kind, @Nullable String field, String key, Object... arguments) {
        super(told(key, List.of(arguments), English::tell));
        this.kind = kind;
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same refusal of a value that the person typed into the named field. */
    public static Refusal ofField(String field, String key, Object... arguments) {
        return new Refusal(Kind.INVALID, field, key, arguments);
    }

    public static Refusal byRule(String key, Object... arguments) {
        return new Refusal(Kind.RULE, key, arguments);
    }

    public static Refusal stale(String key, Object... arguments) {
        return new Refusal(Kind.STALE, key, arguments);
    }

    /** There is no such thing, named by its kind: "claim". */
    public static Refusal absent(String what) {
        return new Refusal(Kind.ABSENT, "shared.refused.absent", Word.of("shared.noun", what));
    }

    /** The field that the sentence is about; null where it is about the whole. */
    public @Nullable String field() {
        return field;
    }

    public Kind kind() {
        return kind;
    }

    /** What a program is told besides, by name: what is still open, which places fit. */
    public Map<String, Object> besides() {
        return Map.of();
    }

    /** Where the sentence stands in the message files. */
    public String key() {
        return key;
    }

    /** What is put into the sentence, to be kept with its key. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The sentence in English. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /**
     * The sentence in another language.
     *
     * @param messages gives what stands under a key, with the arguments put in
     */
    public String told(BiFunction<String, Object[], String> messages) {
        return told(key, arguments, messages);
    }

    private static String told(
            String key, List<Object> arguments, BiFunction<String, Object[], String> messages) {
        return messages.apply(
                key, arguments.stream().map(one -> argument(one, messages)).toArray());
    }

    private static Object argument(Object argument, BiFunction<String, Object[], String> messages) {
        return switch (argument) {
            case Word word -> messages.apply(word.key(), new Object[0]);
            case Enum<?> constant -> argument(Word.of(constant), messages);
            case Collection<?> several ->
                    several.isEmpty()
                            ? "–"
                            : several.stream()
                                    .map(one -> argument((Object) one, messages).toString())
                                    .collect(Collectors.joining(", "));
            default -> argument;
        };
    }

    /** The message files in English, read without any framework: for programs and logs. */
    private static final class English {

        private static final ResourceBundle.Control ONLY =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);

        static String tell(String key, Object[] arguments) {
            try {
                ResourceBundle module =
                        ResourceBundle.getBundle(
                                "messages/" + key.split("\\.", 2)[0], Locale.ROOT, ONLY);
                return new MessageFormat(module.getString(key), Locale.ENGLISH).format(arguments);
            } catch (MissingResourceException noSuchKey) {
                return key;
            }
        }
    }
}
