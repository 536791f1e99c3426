package newsroom.sic.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An encoding that a person may say a text is in, by a name of the IANA registry in small letters.
 *
 * @param script the word for what is written in it
 */
public record TextEncoding(String name, Charset charset, Refusal.Word script) {

    public static final List<TextEncoding> ALL =
            List.of(
                    of("utf-8", "unicode"),
                    of("utf-16le", "unicode"),
                    of("utf-16be", "unicode"),
                    of("windows-1252", "western"),
                    of("windows-1250", "central"),
                    of("iso-8859-2", "central"),
                    of("windows-1251", "cyrillic"),
                    of("iso-8859-5", "cyrillic"),
                    of("koi8-r", "cyrillic"),
                    of("koi8-u", "cyrillic"),
                    of("windows-1253", "greek"),
                    of("windows-1254", "turkish"),
                    of("windows-1257", "baltic"));

    private static TextEncoding of(String name, String script) {
        return new TextEncoding(
                name, Charset.forName(name), Refusal.Word.of("intake.encoding.of", script));
    }

    /** As people call it. */
    public String title() {
        return Charsets.title(charset);
    }

    /**
     * What was said.
     *
     * @return null where nothing was: the bytes decide
     * @throws Refusal when it is none of these
     */
    public static @Nullable Charset said(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(each -> each.name.equals(plain))
                .map(TextEncoding::charset)
                .findFirst()
                .orElseThrow(() -> Refusal.ofField("encoding", "intake.refused.encoding", names()));
    }

    private static String names() {
        return String.join(", ", ALL.stream().map(TextEncoding::name).toList());
    }
}
