package newsroom.sic.export.correction;

import java.util.Locale;
import newsroom.sic.claim.Verdict;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the desk could publish as a correction: in the language of the article where it can. */
@Component
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** German for what was published in German, English for all else. */
    public String inTheArticlesLanguage(Correction correction) {
        return in(language(correction.language()), correction);
    }

    static Locale language(@Nullable String article) {
        return article != null && Locale.forLanguageTag(article).getLanguage().equals("de")
                ? Locale.GERMAN
                : Locale.ENGLISH;
    }

    String in(Locale language, Correction correction) {
        String was = word(correction.was(), language);
        if (correction.now() == null) {
            return messages.getMessage(
                    "export.wording.checked-again",
                    new Object[] {correction.exact(), was},
                    language);
        }
        String now = word(correction.now(), language);
        return correction.because() == null
                ? messages.getMessage(
                        "export.wording.rated-anew",
                        new Object[] {correction.exact(), was, now},
                        language)
                : messages.getMessage(
                        "export.wording.rated-anew-because",
                        new Object[] {correction.exact(), was, now, correction.because()},
                        language);
    }

    private String word(Verdict verdict, Locale language) {
        return messages.getMessage(Refusal.Word.of(verdict).key(), null, language);
    }
}
