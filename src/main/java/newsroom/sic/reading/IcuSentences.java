package newsroom.sic.reading;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Sentence boundaries by Unicode Standard Annex 29, without those behind the abbreviations that
 * CLDR lists for the language.
 */
final class IcuSentences implements SentenceModel {

    private final BreakIterator sentences;

    IcuSentences(ULocale locale) {
        this.sentences =
                FilteredBreakIteratorBuilder.getInstance(locale)
                        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    @Override
    public BitSet beginnings(String paragraph) {
        var beginnings = new BitSet(paragraph.length());
        sentences.setText(paragraph);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            if (at > 0 && at < paragraph.length()) {
                beginnings.set(at);
            }
        }
        return beginnings;
    }

    @Override
    public boolean isEnglish() {
        return false;
    }
}
