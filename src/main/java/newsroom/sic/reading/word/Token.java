package newsroom.sic.reading.word;

import java.util.Locale;
import java.util.Set;

/**
 * One word, number or mark of a text, from {@code start} to {@code end} in UTF-16 units.
 *
 * @param lower its form in small letters with typewriter apostrophes
 */
public record Token(int start, int end, String form, String lower, Tag tag) {

    static Token of(String text, int start, int end) {
        String form = text.substring(start, end);
        return new Token(start, end, form, form.toLowerCase(Locale.ROOT).replace('’', '\''), Tag.X);
    }

    Token tagged(Tag as) {
        return new Token(start, end, form, lower, as);
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isOneOf(Set<String> words) {
        return words.contains(lower);
    }

    public boolean isNumber() {
        return Character.isDigit(form.charAt(0));
    }

    public boolean isWord() {
        return Character.isLetter(form.codePointAt(0));
    }

    public boolean isCapital() {
        return Character.isUpperCase(form.codePointAt(0));
    }

    public boolean isNoun() {
        return tag == Tag.NOUN || tag == Tag.PROPN;
    }

    /** Whether nothing stands between the two. */
    public boolean touches(Token next) {
        return end == next.start;
    }
}
