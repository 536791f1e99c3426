package newsroom.sic.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The wording of a text: words, figures and marks by number, each number standing for one wording
 * in its {@link Vocabulary}. Space is in none of them, and typography makes no difference: curly
 * and straight marks, dashes of any length, soft hyphens, composed and decomposed letters. Places
 * are UTF-16 indices.
 */
final class Tokens {

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final String text;
    private final Vocabulary vocabulary;
    private int[] ids;
    private int[] starts;
    private int[] ends;

    /** By UTF-16 index, once somebody asks. */
    private int[] endingAfter = new int[0];

    private int size;
    private int at;

    private Tokens(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        int room = text.length() / 4 + 16;
        this.ids = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
    }

    static Tokens of(String text, Vocabulary vocabulary) {
        var tokens = new Tokens(text, vocabulary);
        tokens.read();
        return tokens;
    }

    int size() {
        return size;
    }

    int id(int token) {
        return ids[token];
    }

    int[] ids() {
        return ids;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    String word(int token) {
        return vocabulary.word(ids[token]);
    }

    /** Whether a word is of one of some kinds, as {@link Says} has them. */
    boolean is(int token, int kinds) {
        return (vocabulary.kinds(ids[token]) & kinds) != 0;
    }

    /** Whether it is a word or a figure, no mark. */
    boolean isWord(int token) {
        return Character.isLetterOrDigit(text.codePointAt(starts[token]));
    }

    int kinds(int token) {
        return vocabulary.kinds(ids[token]);
    }

    /** Whether two stretches are the same sign by sign, with what stands between their words. */
    boolean isVerbatim(int from, int end, Tokens other, int there) {
        int length = ends[end - 1] - starts[from];
        return length == other.ends[there + end - from - 1] - other.starts[there]
                && text.regionMatches(starts[from], other.text, other.starts[there], length);
    }

    /** Whether two words are the same sign by sign, the shape of apostrophes apart. */
    boolean isLikeForLike(int token, Tokens other, int there) {
        int length = ends[token] - starts[token];
        if (length != other.ends[there] - other.starts[there]) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char one = text.charAt(starts[token] + i);
            char two = other.text.charAt(other.starts[there] + i);
            if (one != two && !(Ignorable.isApostrophe(one) && Ignorable.isApostrophe(two))) {
                return false;
            }
        }
        return true;
    }

    /** The first token that ends behind a UTF-16 index; their number where none does. */
    int firstEndingAfter(int utf16) {
        if (endingAfter.length == 0) {
            endingAfter = new int[text.length() + 1];
            int token = 0;
            for (int i = 0; i < endingAfter.length; i++) {
                while (token < size && ends[token] <= i) {
                    token++;
                }
                endingAfter[i] = token;
            }
        }
        return endingAfter[utf16];
    }

    private void read() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Ignorable.isSpace(point) || Ignorable.isNothing(point)) {
                at += Character.charCount(point);
            } else {
                int start = at;
                add(start, next(point));
            }
        }
    }

    private void add(int start, String word) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        ids[size] = vocabulary.id(word);
        starts[size] = start;
        ends[size] = at;
        size++;
    }

    private String next(int point) {
        if (Character.isLetterOrDigit(point)) {
            return word();
        }
        if (Ignorable.isDash(point)) {
            while (at < text.length() && Ignorable.isDash(text.charAt(at))) {
                at++;
            }
            return "-";
        }
        if (text.startsWith("...", at)) {
            at += 3;
            return "…";
        }
        int start = at;
        at += Character.charCount(point);
        if (Ignorable.isQuotationMark(point)) {
            return "\"";
        }
        if (Ignorable.isApostrophe(point)) {
            return "'";
        }
        takeWhatHangsOn();
        return text.substring(start, at);
    }

    /** Marks over a sign, and the further parts of an emoji. */
    private void takeWhatHangsOn() {
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point == ZERO_WIDTH_JOINER) {
                at++;
                at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
            } else if (Ignorable.isMark(point)) {
                at += Character.charCount(point);
            } else {
                return;
            }
        }
    }

    private String word() {
        int start = at;
        boolean plain = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                at++;
                continue;
            }
            int point = text.codePointAt(at);
            if (!goesOn(point)) {
                break;
            }
            plain &= c < 0x80;
            at += Character.charCount(point);
        }
        String raw = text.substring(start, at);
        return plain ? raw : composed(raw);
    }

    private boolean goesOn(int point) {
        if (Ignorable.isWord(point) || point == ZERO_WIDTH_JOINER || point == 0x200C) {
            return true;
        }
        int after = at + Character.charCount(point);
        if (after >= text.length()) {
            return false;
        }
        int next = text.codePointAt(after);
        if (Ignorable.isNothing(point)) {
            return Ignorable.isWord(next);
        }
        if (Ignorable.isApostrophe(point)) {
            return Character.isLetter(next);
        }
        return (point == '.' || point == ',' || point == ':' || point == '/')
                && Character.isDigit(next)
                && Character.isDigit(text.codePointBefore(at));
    }

    private static String composed(String raw) {
        var plain = new StringBuilder(raw.length());
        raw.codePoints()
                .filter(point -> !Ignorable.isNothing(point))
                .forEach(point ->
                        plain.appendCodePoint(Ignorable.isApostrophe(point) ? '\'' : point));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
