package newsroom.sic.reading.speech;

import java.util.List;
import java.util.Set;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;

/** Whether a noun phrase is one that words are put in the mouth of. */
final class Speakable {

    private static final Set<String> OFFICES = WordList.named("offices");
    private static final Set<String> VOICES = WordList.named("voices");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "you", "who");
    private static final Set<String> THIRD = Set.of("he", "she", "they", "it");

    private Speakable() {}

    static boolean isOne(List<Token> words, Phrase phrase) {
        Token last = words.get(phrase.to() - 1);
        if (phrase.to() - phrase.from() == 1 && PRONOUNS.contains(last.lower())) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = words.get(i);
            boolean name = token.tag() == Tag.PROPN && token.isCapital();
            if (name || OFFICES.contains(token.lower()) || VOICES.contains(token.lower())) {
                return true;
            }
            boolean singular = token.lower().endsWith("s") && token.form().length() > 4;
            if (singular && isVoice(token.lower().substring(0, token.lower().length() - 1))) {
                return true;
            }
        }
        return last.isCapital()
                && last.tag() != Tag.ADV
                && last.tag() != Tag.SCONJ
                && last.form().length() > 1
                && last.tag() != Tag.DET;
    }

    private static boolean isVoice(String lower) {
        return OFFICES.contains(lower) || VOICES.contains(lower);
    }

    static boolean isPronoun(List<Token> words, Phrase phrase) {
        return phrase.to() - phrase.from() == 1 && words.get(phrase.from()).isOneOf(THIRD);
    }
}
