package newsroom.sic.text;

import java.util.Set;

/** Tells a line behind which nothing is said to be so: "If the plan had gone ahead …". */
final class Supposing {

    private static final Set<String> SUPPOSING =
            Lexicon.words("Imagine Suppose Supposing Assume Assuming Pretend Angenommen Gesetzt");

    private static final Set<String> IF =
            Lexicon.words("If Had Were Unless Wenn Falls Hätte Wäre Sollte");

    private Supposing() {}

    /** "If" alone where its sentence has no end of its own. */
    static boolean opens(LinedTokens text, int line) {
        String word = text.tokens().word(text.first(line));
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
