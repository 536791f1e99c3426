package newsroom.sic.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;

/**
 * Finds what is easy to see in a passage: figures, dates and quotations. Of two that overlap, a
 * date is no figure besides; a quotation may hold either.
 */
public final class Sightings {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String SMALL =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
                    + "|eighty|ninety";
    private static final String LARGE = "hundred|thousand|million|billion|trillion|dozen";

    private static final Pattern DATE =
            Pattern.compile(
                    "\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
                            + MONTH
                            + "(?:,?\\s+\\d{4}\\b)?"
                            + "|\\b"
                            + MONTH
                            + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?"
                            + "|\\b"
                            + MONTH
                            + "\\s+\\d{4}\\b"
                            + "|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b"
                            + "|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                            + "|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
                            + "|\\b(?:19|20)\\d{2}s?\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?:[$€£¥]\\s?)?(?<![\\p{L}\\d])\\d(?:[\\d.,\\u00a0\\u202f]*\\d)?(?:st|nd|rd|th)?"
                            + "(?:\\s?%|[\\s-](?:per\\s?cent\\b|percent\\b|"
                            + LARGE
                            + ")\\b)*"
                            + "|\\b(?i:"
                            + SMALL
                            + "|half|"
                            + LARGE
                            + ")s?(?:[\\s-](?i:"
                            + SMALL
                            + "|one|half|"
                            + LARGE
                            + "|per\\s?cent|percent)s?)*\\b",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern QUOTATION =
            Pattern.compile(
                    "“[^“”]*\\p{L}[^“”]*(?:”|\\z)|„[^„“”]*\\p{L}[^„“”]*[“”]"
                            + "|«[^«»]*\\p{L}[^«»]*»|(?<![\\p{L}\\d])\"[^\"]*\\p{L}[^\"]*\"");

    private Sightings() {}

    /** What is to be seen in a stretch of the text, in reading order. */
    public static List<Sighting> in(CodePointText text, Span passage) {
        String words = text.slice(passage);
        List<Sighting> seen = new ArrayList<>();
        find(SightingKind.DATE, DATE, words, text, passage, seen);
        List<Span> dates = seen.stream().map(Sighting::span).toList();
        List<Sighting> figures = new ArrayList<>();
        find(SightingKind.FIGURE, FIGURE, words, text, passage, figures);
        figures.stream()
                .filter(figure -> dates.stream().noneMatch(figure.span()::overlaps))
                .forEach(seen::add);
        find(SightingKind.QUOTATION, QUOTATION, words, text, passage, seen);
        seen.sort(Comparator.comparing(Sighting::span));
        return List.copyOf(seen);
    }

    private static void find(
            SightingKind kind,
            Pattern pattern,
            String words,
            CodePointText text,
            Span passage,
            List<Sighting> found) {
        int origin = text.toUtf16(passage.start());
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            found.add(
                    new Sighting(
                            kind,
                            text.spanOfUtf16(origin + matcher.start(), origin + matcher.end())));
        }
    }
}
