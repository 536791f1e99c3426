package newsroom.sic.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import newsroom.sic.claim.ClaimRecord;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Verdict;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.ledger.Because;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * {@code #say} in the templates: what has no key of its own there, told in the language of the
 * page. A constant's word and sentence are under {@code module.type.CONSTANT} in the message files
 * of its module.
 */
final class Say {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private final MessageSource messages;
    private final Locale locale;

    Say(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** What stands under the key. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return of(key(constant));
    }

    /** The word for a constant, or a day. */
    public String label(Object label) {
        return switch (label) {
            case Enum<?> constant -> word(constant);
            case LocalDate day -> day(day);
            default -> label.toString();
        };
    }

    /** The sentence that explains a constant. */
    public String sentence(Enum<?> constant) {
        return of(key(constant) + ".sentence");
    }

    /** How a claim stands: its verdict once there is one, otherwise how far the check is. */
    public String standing(ClaimView claim) {
        return standing(claim.status(), claim.verdict());
    }

    public String standing(ClaimRecord claim) {
        return standing(claim.status(), claim.verdict());
    }

    private String standing(VerificationStatus status, @Nullable Verdict verdict) {
        return verdict == null ? word(status) : word(verdict);
    }

    /** Why something was refused; its field is called as on the form that it came from. */
    public String no(Refusal refusal) {
        String label = Labels.of(refusal.field());
        String named =
                label == null
                        ? null
                        : Refusal.Word.of("shared.field", String.valueOf(refusal.field())).key();
        return refusal.told((key, arguments) ->
                label != null && key.equals(named) ? of(label) : of(key, arguments));
    }

    /** The inputs that may hold what was refused, by name; null where it is about the whole. */
    public @Nullable String about(Refusal refusal) {
        return Inputs.of(refusal.field());
    }

    /** Why things are set side by side; a day in it as days are told. */
    public String why(Because because) {
        return of(because.key(), because.arguments().stream().map(this::dayOrText).toArray());
    }

    private String dayOrText(String argument) {
        if (argument.equals("?")) {
            return of("ledger.undated");
        }
        return ISO_DAY.matcher(argument).matches() ? day(LocalDate.parse(argument)) : argument;
    }

    /** What a page says once, given by its key. */
    public String told(String key, @Nullable Object of) {
        return of == null ? messageOr(key, key) : messageOr(key, key, of);
    }

    /**
     * The word for what is stored in plain English, where it is one of ours: history's verbs, how a
     * file was read. Otherwise as it is.
     */
    public String known(String prefix, String english) {
        return messageOr(Refusal.Word.of(prefix, english).key(), english);
    }

    /** A day: 3 Jun 2024. */
    public String day(LocalDate day) {
        return format("shared.date.day").format(day);
    }

    /** A day with its month in full: 3 June 2024. */
    public String longDay(LocalDate day) {
        return format("shared.date.long-day").format(day);
    }

    /** A moment in UTC: 3 Jun 2024, 09:00. */
    public String moment(Instant moment) {
        return format("shared.date.moment").format(moment.atOffset(ZoneOffset.UTC));
    }

    /** A moment of late, in UTC, without its year: 3 Jun, 09:00. */
    public String shortMoment(Instant moment) {
        return format("shared.date.short-moment").format(moment.atOffset(ZoneOffset.UTC));
    }

    private DateTimeFormatter format(String key) {
        return FORMATS.computeIfAbsent(
                key + locale, _ -> DateTimeFormatter.ofPattern(of(key), locale));
    }

    private String messageOr(String key, String otherwise, Object... arguments) {
        String there = messages.getMessage(key, arguments, null, locale);
        return there == null ? otherwise : there;
    }

    private static String key(Enum<?> constant) {
        return KEYS.computeIfAbsent(constant, one -> Refusal.Word.of(one).key());
    }
}
