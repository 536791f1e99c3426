package newsroom.sic.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, taken in: trimmed, well-formed, within its length, or refused with a
 * sentence that names the field. Lengths are in Unicode code points, alike on every store. Blank is
 * null.
 */
public final class Typed {

    private Typed() {}

    /** One line that must be there. */
    public static String line(String field, @Nullable String typed, int most) {
        return present(field, optionalLine(field, typed, most));
    }

    /** One line, or null. */
    public static @Nullable String optionalLine(String field, @Nullable String typed, int most) {
        String line = optionalText(field, typed, most);
        if (line != null && line.codePoints().anyMatch(Character::isISOControl)) {
            throw Refusal.ofField(field, "shared.refused.one-line", named(field));
        }
        return line;
    }

    /** Lines of text that must be there. */
    public static String text(String field, @Nullable String typed, int most) {
        return present(field, optionalText(field, typed, most));
    }

    /** Lines of text with line feeds between them, or null. */
    public static @Nullable String optionalText(String field, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        WellFormed.flawIn(text)
                .ifPresent(flaw -> {
                    throw Refusal.ofField(
                            field,
                            "shared.refused.flaw",
                            named(field),
                            flaw.name(),
                            flaw.number(),
                            flaw.position() + 1);
                });
        if (text.codePointCount(0, text.length()) > most) {
            throw Refusal.ofField(field, "shared.refused.too-long", named(field), most);
        }
        return text;
    }

    /** A calendar date as a browser or a program writes it (ISO 8601), or null. */
    public static @Nullable LocalDate optionalDate(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() < 1000 || date.getYear() > 9999) {
                throw Refusal.ofField(field, "shared.refused.year", named(field));
            }
            return date;
        } catch (DateTimeParseException notADate) {
            throw Refusal.ofField(field, "shared.refused.date", named(field));
        }
    }

    /** A moment as a program writes it (RFC 3339), or the first of a day in UTC, or null. */
    public static @Nullable Instant optionalInstant(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.contains("T")) {
            LocalDate day = optionalDate(field, typed);
            return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(typed.strip());
            if (moment.getYear() >= 1000 && moment.getYear() <= 9999) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException notAMoment) {
            // told below
        }
        throw Refusal.ofField(field, "shared.refused.moment", named(field));
    }

    /** A http or https address, or null. */
    public static @Nullable String optionalAddress(String field, @Nullable String typed) {
        String address = optionalLine(field, typed, 2000);
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // told below
        }
        throw Refusal.ofField(field, "shared.refused.address", named(field));
    }

    /** One constant of an enum by its name, in whatever case. */
    public static <E extends Enum<E>> E choice(
            String field, Class<E> type, @Nullable String typed) {
        return present(field, optionalChoice(field, type, typed));
    }

    /** One constant of an enum by its name, in whatever case, or null. */
    public static <E extends Enum<E>> @Nullable E optionalChoice(
            String field, Class<E> type, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(
                    type,
                    typed.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.ofField(field, "shared.refused.choice", named(field));
        }
    }

    private static Refusal.Word named(String field) {
        return Refusal.Word.of("shared.field", field);
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.ofField(field, "shared.refused.missing", named(field));
        }
        return value;
    }
}
