package newsroom.sic.reading;

import java.util.Locale;

/** What kind of issue a rule suspects, in the words that annotations use. */
public enum SuggestedIssue {
    SLIP,
    FIGURE,
    QUOTATION,
    PARAPHRASE,
    ATTRIBUTION,
    CONTRADICTION,
    NAME,
    DATE,
    /** Clean-up: what belongs to the page, what is printed twice, a doubled word. */
    COPY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
