package newsroom.sic.text;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a text says, whatever its typography: its words and marks with one space between them. Curly
 * and straight marks, dashes, no-break and other space, soft hyphens, three points for an ellipsis,
 * composed and decomposed letters make no other wording; a digit, a capital, a comma do.
 */
public final class Wording {

    private Wording() {}

    public static String of(String text) {
        var tokens = Tokens.of(text, new Vocabulary());
        return IntStream.range(0, tokens.size())
                .mapToObj(tokens::word)
                .collect(Collectors.joining(" "));
    }

    public static boolean isSame(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }
}
