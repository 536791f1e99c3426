package newsroom.sic.reading;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Set;

/**
 * Sentence boundaries by Unicode Standard Annex 29, without those behind the abbreviations that
 * CLDR lists for the language and behind its ordinal numbers ("am 3. Oktober").
 */
final class IcuSentences implements SentenceModel {

    /** Where "3." is read "third". */
    private static final Set<String> STOP_MAKES_ORDINAL =
            Set.of(
                    "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lt", "lv", "nb",
                    "nn", "no", "pl", "sk", "sl", "sr", "tr");

    private final BreakIterator sentences;
    private final boolean ordinals;

    IcuSentences(ULocale locale) {
        this.ordinals = STOP_MAKES_ORDINAL.contains(locale.getLanguage());
        this.sentences =
                FilteredBreakIteratorBuilder.getInstance(locale)
                        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    @Override
    public BitSet beginnings(String paragraph) {
        var beginnings = new BitSet(paragraph.length());
        sentences.setText(paragraph);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            if (at > 0 && at < paragraph.length() && !(ordinals && isOrdinal(paragraph, at))) {
                beginnings.set(at);
            }
        }
        return beginnings;
    }

    /** One or two digits and a full stop, as in dates; a year may well end a sentence. */
    private static boolean isOrdinal(String text, int next) {
        int stop = next - 1;
        while (stop > 0 && text.charAt(stop) == ' ') {
            stop--;
        }
        int digits = 0;
        while (stop - digits > 0 && Character.isDigit(text.charAt(stop - digits - 1))) {
            digits++;
        }
        return text.charAt(stop) == '.' && digits >= 1 && digits <= 2;
    }

    @Override
    public boolean isEnglish() {
        return false;
    }
}
