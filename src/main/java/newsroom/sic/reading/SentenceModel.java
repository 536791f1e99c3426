package newsroom.sic.reading;

import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody else's opinion where sentences begin; asked where our own rules leave it open. */
interface SentenceModel {

    /** The indices at which a sentence begins, the first one left out. */
    BitSet beginnings(String paragraph);

    /** Whether its language is English, which our rules know best. */
    boolean isEnglish();

    static SentenceModel forText(String text, @Nullable String language) {
        if (language != null && !language.isBlank()) {
            var locale = Locale.forLanguageTag(language.strip());
            return locale.getLanguage().equals("en")
                    ? new OpenNlpSentences()
                    : new IcuSentences(ULocale.forLocale(locale));
        }
        return isMostlyLatin(text) ? new OpenNlpSentences() : new IcuSentences(ULocale.ROOT);
    }

    private static boolean isMostlyLatin(String text) {
        var letters = text.codePoints().filter(Character::isLetter).limit(1_000).toArray();
        int latin = 0;
        for (int letter : letters) {
            latin += Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN ? 1 : 0;
        }
        return latin * 2 >= letters.length;
    }
}
