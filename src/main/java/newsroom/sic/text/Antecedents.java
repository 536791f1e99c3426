package newsroom.sic.text;

import java.util.HashSet;
import java.util.Set;
import newsroom.sic.text.Pointing.What;

/**
 * What a word that points back may stand for, by the names and figures before it: back over lines
 * that name nobody to the first that does.
 */
final class Antecedents {

    /** Lines that are gone back. */
    static final int NEAR = 8;

    private final LinedTokens text;
    private final Sections sections;
    private final Pointing pointing;

    Antecedents(LinedTokens text, Sections sections, Pointing pointing) {
        this.text = text;
        this.sections = sections;
        this.pointing = pointing;
    }

    /**
     * The names and figures in a line, and in those before it as far as none is told: "it" is not
     * looked for before a paragraph in which a sentence speaks of something of its own.
     */
    Set<String> before(int line, What what) {
        Set<String> told = new HashSet<>();
        boolean subject = false;
        for (int at = line; at >= 0 && line - at < NEAR; at--) {
            if (read(at, what, told)) {
                break;
            }
            subject |= pointing.hasASubject(at);
            if (subject && isSomething(what) && sections.opensBlock(at)) {
                break;
            }
        }
        return told;
    }

    private static boolean isSomething(What what) {
        return what == What.ANYTHING || what == What.SOMEBODY_OR_SOMETHING;
    }

    private boolean read(int line, What what, Set<String> told) {
        Tokens tokens = text.tokens();
        int figures =
                switch (what) {
                    case NOTHING, SOMEBODY -> 0;
                    case A_TIME -> Says.COUNTS | Says.DATES;
                    case SOMEBODY_OR_SOMETHING, ANYTHING -> Says.COUNTS;
                };
        boolean figure = false;
        boolean name = false;
        boolean fullName = false;
        for (int i = text.first(line); i < text.end(line); i++) {
            boolean names = what != What.A_TIME && tokens.is(i, Says.NAMES_SOMEBODY);
            boolean counts = tokens.is(i, figures);
            if (names || counts) {
                told.add(tokens.word(i));
            }
            fullName |= names && i > text.first(line) && tokens.is(i - 1, Says.NAMES_SOMEBODY);
            name |= names;
            figure |= counts;
        }
        return switch (what) {
            case NOTHING -> true;
            // one capital alone may be a place, or what a sentence opens with
            case SOMEBODY -> fullName;
            case A_TIME -> figure;
            // where nouns have capitals one alone tells nothing
            case SOMEBODY_OR_SOMETHING -> fullName || figure;
            case ANYTHING -> figure || name;
        };
    }

    /** The names in a sentence, or in the one before it in its paragraph. */
    Set<String> namedBeside(int line) {
        Set<String> named = new HashSet<>();
        for (int at = line; at >= 0 && at > line - 2 && named.isEmpty(); at--) {
            for (int i = text.first(at); i < text.end(at); i++) {
                if (text.tokens().is(i, Says.NAMES_SOMEBODY)) {
                    named.add(text.tokens().word(i));
                }
            }
            if (sections.opensBlock(at)) {
                break;
            }
        }
        return named;
    }
}
