package newsroom.sic.ledger.lining;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.ledger.lining.Said.SaidFigure;
import org.jspecify.annotations.Nullable;

/** The noun that a sum is the amount of: "a payment of 1,200 euros". */
final class Amount {

    private static final Pattern NOUN_OF =
            Pattern.compile(
                    "(\\p{Ll}{3,})s? of (?:(?:some|about|around|nearly|almost|over|more than|up to"
                            + "|at least|only|just|under|less than) )?$");

    private Amount() {}

    static boolean areOfOneNoun(SaidFigure one, SaidFigure other) {
        String noun = noun(one);
        String that = noun(other);
        if (noun != null && that != null) {
            return noun.equals(that);
        }
        return names(other, noun) || names(one, that);
    }

    /** Among the nouns beside it: "the bribes amount to 3 million". */
    private static boolean names(SaidFigure figure, @Nullable String noun) {
        return noun != null
                && Objects.requireNonNull(figure.bearing()).nouns().stream()
                        .anyMatch(each -> noun.startsWith(each) || each.startsWith(noun));
    }

    private static @Nullable String noun(SaidFigure figure) {
        Matcher found = NOUN_OF.matcher(figure.place().before());
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : null;
    }
}
