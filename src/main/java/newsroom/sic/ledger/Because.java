package newsroom.sic.ledger;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentence that says why, by its key in the message files and what is put into it: a page tells
 * it in the reader's language, a program gets it in English.
 */
public record Because(String key, List<String> arguments) {

    private static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Because {
        arguments = List.copyOf(arguments);
    }

    public static Because of(String key, Object... arguments) {
        return new Because(
                "ledger.because." + key,
                List.of(arguments).stream().map(Object::toString).toList());
    }

    public String english() {
        var messages = ResourceBundle.getBundle("messages/ledger", Locale.ROOT, ONLY);
        return new MessageFormat(messages.getString(key), Locale.ENGLISH)
                .format(arguments.toArray());
    }
}
