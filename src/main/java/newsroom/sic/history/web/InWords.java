package newsroom.sic.history.web;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What history keeps in plain English, in the language of the page. History itself is never written
 * anew, so whatever is not in the message files stands as it was written.
 */
final class InWords {

    /** Values that are constants of ours, and where their words are. */
    private static final Map<String, String> CONSTANTS =
            Map.ofEntries(
                    entry("issue", "annotation.issue"),
                    entry("severity", "annotation.severity"),
                    entry("state", "annotation.review-state"),
                    entry("proposed verdict", "claim.verdict"),
                    entry("verdict", "claim.verdict"),
                    entry("status", "claim.verification-status"),
                    entry("grade", "claim.grade"),
                    entry("stance", "claim.stance"),
                    entry("roles", "account.role"),
                    entry("scopes", "account.scope"),
                    entry("light", "history.light"));

    private final MessageSource messages;
    private final Locale locale;
    private final DateTimeFormatter when;

    InWords(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.when =
                DateTimeFormatter.ofPattern(
                                messages.getMessage("history.date.entry", null, locale), locale)
                        .withZone(zone);
    }

    String when(Instant at) {
        return when.format(at);
    }

    String action(String action) {
        return known(Refusal.Word.of("history.action", action).key(), action);
    }

    String what(String what) {
        return known(Refusal.Word.of("history.value", what).key(), what);
    }

    @Nullable String value(String what, @Nullable String value) {
        String type = CONSTANTS.get(what);
        return type == null || value == null
                ? value
                : Arrays.stream(value.split(", "))
                        .map(one -> known(type + "." + constant(one), one))
                        .collect(Collectors.joining(", "));
    }

    String subject(Subject subject) {
        String id = Long.toString(subject.id());
        String there =
                messages.getMessage(
                        "history.subject." + subject.kind(), new Object[] {id}, null, locale);
        return there == null ? subject.kind() + " " + id : there;
    }

    /** The same of what has no page any more. */
    String gone(Subject subject) {
        return messages.getMessage("history.gone", new Object[] {subject(subject)}, locale);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private String known(String key, String otherwise) {
        String there = messages.getMessage(key, null, null, locale);
        return there == null ? otherwise : there;
    }
}
