package newsroom.sic.text;

import java.util.Locale;
import java.util.Set;

/** Tells a line behind which nothing is said to be so: "If the plan had gone ahead …". */
final class Supposing {

    private static final Set<String> SUPPOSING =
            Lexicon.words("imagine suppose supposing assume assuming pretend angenommen gesetzt");

    private static final Set<String> IF =
            Lexicon.words("if had were unless wenn falls hätte wäre sollte");

    private Supposing() {}

    /** "If" alone where its sentence has no end of its own. */
    static boolean opens(LinedTokens text, int line) {
        String word = text.tokens().word(text.first(line)).toLowerCase(Locale.ROOT);
        if (SUPPOSING.contains(word)) {
            return true;
        }
        return IF.contains(word)
                && (text.tokens().isWord(text.end(line) - 1)
                        || text.endsIn(line, "…")
                        || text.endsIn(line, ",")
                        || text.endsIn(line, "-")
                        || text.endsIn(line, ":"));
    }
}
