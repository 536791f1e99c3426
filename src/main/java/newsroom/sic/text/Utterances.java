package newsroom.sic.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is speaking in a line, as far as marks and names tell: a quotation runs over lines, and who
 * is named before it, within it or behind it speaks in all of them.
 */
final class Utterances {

    /** Lines that a quotation may run over, and that are gone back for its speaker. */
    private static final int FAR = 40;

    /** Lines that are gone back for a name. */
    static final int NEAR = 8;

    private final LinedTokens text;
    private final Sections sections;
    private final String whole;

    /** Whether a line begins within a quotation. */
    private final boolean[] joined;

    /** Which words stand within quotation marks; the marks do as well. */
    private final boolean[] quoted;

    /** Whether all words of a line are quoted. */
    private final boolean[] quotation;

    private final @Nullable Voice[] besides;

    Utterances(LinedTokens text, Sections sections) {
        this.text = text;
        this.sections = sections;
        this.joined = new boolean[text.lines() + 1];
        this.quoted = new boolean[text.size()];
        this.quotation = new boolean[text.lines()];
        this.besides = new Voice[text.lines()];
        this.whole = text.text().toString();
        boolean open = false;
        for (int line = 0; line < text.lines(); line++) {
            if (text.isEmpty(line)) {
                continue;
            }
            int first = text.first(line);
            if (sections.opensBlock(line)) {
                // a quotation that goes on opens anew with its paragraph
                joined[line] = open && isMark(first);
                open = false;
            } else {
                joined[line] = open;
            }
            for (int i = first; i < text.end(line); i++) {
                if (isMark(i)) {
                    quoted[i] = true;
                    open = opens(whole.charAt(text.tokens().start(i)), open);
                } else {
                    quoted[i] = open;
                }
            }
            quotation[line] = isQuotation(line);
        }
    }

    private static boolean opens(char mark, boolean open) {
        return switch (mark) {
            case '”', '»' -> false;
            case '„', '«' -> true;
            default -> !open;
        };
    }

    private boolean isMark(int token) {
        return Ignorable.isQuotationMark(whole.charAt(text.tokens().start(token)));
    }

    /**
     * What says whose words some are.
     *
     * @param names whoever is named beside the quotation
     * @param denying negations there
     * @param speaking whether somebody is said to speak
     */
    record Voice(Set<String> names, Set<String> denying, boolean speaking) {

        static Voice none() {
            return new Voice(Set.of(), Set.of(), false);
        }

        Voice and(Voice other) {
            if (other.isSilent()) {
                return this;
            }
            if (isSilent()) {
                return other;
            }
            var all = new HashSet<>(names);
            all.addAll(other.names);
            var no = new HashSet<>(denying);
            no.addAll(other.denying);
            return new Voice(all, no, speaking || other.speaking);
        }

        private boolean isSilent() {
            return !speaking && names.isEmpty() && denying.isEmpty();
        }
    }

    int firstOfRun(int line) {
        int first = line;
        while (joined[first] && line - first < FAR && first > 0) {
            first--;
        }
        return first;
    }

    int lastOfRun(int line) {
        int last = line;
        while (last + 1 < text.lines() && joined[last + 1] && last - line < FAR) {
            last++;
        }
        return last;
    }

    /** Whether somebody speaks in it who is not named in it. */
    boolean leansOnASpeaker(int line) {
        if (joined[line] || quotation[line] || joined[line + 1]) {
            return true;
        }
        if (!holdsAQuotation(line)) {
            return false;
        }
        Voice own = beside(line);
        return own.speaking && own.names.isEmpty();
    }

    private boolean holdsAQuotation(int line) {
        for (int i = text.first(line); i < text.end(line); i++) {
            if (quoted[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether all its words are quoted. */
    private boolean isQuotation(int line) {
        if (!quoted[text.first(line)]) {
            return false;
        }
        boolean words = false;
        for (int i = text.first(line); i < text.end(line); i++) {
            if (text.tokens().is(i, Says.WORD)) {
                if (!quoted[i]) {
                    return false;
                }
                words = true;
            }
        }
        return words;
    }

    /** Who speaks in a quotation, within it, before it, or behind it. */
    Voice of(int line) {
        int first = firstOfRun(line);
        int last = lastOfRun(line);
        Voice voice = besides(first, last);
        if (voice.speaking && !voice.names.isEmpty()) {
            return voice;
        }
        boolean opens = sections.opensBlock(first);
        int next = last + 1;
        Voice behind =
                next < text.lines() && !sections.opensBlock(next) && beside(next).speaking
                        ? beside(next)
                        : Voice.none();
        if (opens && !behind.names.isEmpty()) {
            return voice.and(behind);
        }
        Voice earlier = before(first);
        return earlier.speaking || opens
                ? voice.and(earlier)
                : voice.and(earlier).and(behind);
    }

    /** The nearest that names somebody; what names nobody may have been put in between. */
    private Voice before(int line) {
        for (int at = line; at > 0 && line - at < NEAR; ) {
            int before = at - 1;
            at = firstOfRun(before);
            Voice earlier = besides(at, before);
            if (!earlier.names.isEmpty()) {
                return earlier;
            }
        }
        return Voice.none();
    }

    private Voice besides(int first, int last) {
        Voice voice = beside(first);
        for (int line = first + 1; line <= last; line++) {
            voice = voice.and(beside(line));
        }
        return voice;
    }

    /** What a line says outside of quotation marks. */
    Voice beside(int line) {
        Voice known = besides[line];
        if (known == null) {
            known = readBeside(line);
            besides[line] = known;
        }
        return known;
    }

    private Voice readBeside(int line) {
        Set<String> names = new HashSet<>();
        Set<String> denying = new HashSet<>();
        boolean speaking = false;
        for (int i = text.first(line); i < text.end(line); i++) {
            if (quoted[i]) {
                continue;
            }
            speaking |= text.tokens().is(i, Says.SPEAKS);
            if (text.tokens().is(i, Says.NEGATES)) {
                denying.add(text.tokens().word(i));
            } else if (text.tokens().is(i, Says.NAMES_SOMEBODY)) {
                names.add(text.tokens().word(i));
            }
        }
        return new Voice(names, denying, speaking);
    }
}
