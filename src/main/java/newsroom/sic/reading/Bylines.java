package newsroom.sic.reading;

import java.util.regex.Pattern;

/**
 * Who wrote it, when, and whom it credits. A credit ("Source: …") counts as byline, not as
 * furniture: it says where the copy comes from, and a checker has to see it.
 */
final class Bylines {

    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DATE =
            "(?:\\d{1,2}(?:st|nd|rd|th)? "
                    + MONTH
                    + ",? \\d{4}|"
                    + MONTH
                    + " \\d{1,2},? \\d{4}"
                    + "|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})";

    private static final Pattern AUTHOR =
            Pattern.compile(
                    "(?:[-–—•|] ?)?(?:By|BY|Von|Par|Por|Автор:?) \\p{Lu}[\\p{L}.'’-]*"
                            + "(?:,? (?:\\p{Lu}[\\p{L}.'’-]*|and|AND|in|for|at|und|et|y|&)){0,9}");
    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?:[-–—•|] ?)?(?:First published|Published|Last updated|Updated|Posted|Modified)"
                            + "\\b.{0,80}\\d.{0,60}",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_ALONE =
            Pattern.compile("(?:\\p{L}{3,9},? )?" + DATE + ".{0,30}", Pattern.CASE_INSENSITIVE);
    private static final Pattern CREDIT =
            Pattern.compile(
                    "\\(?(?:(?:Sources?|Credits?|Authors?|Editors?|Via)\\s?:|"
                            + "(?:Additional )?(?:Reporting|Writing|Editing) by ).{1,200}");

    private Bylines() {}

    static boolean isOne(String text) {
        return AUTHOR.matcher(text).matches()
                || PUBLISHED.matcher(text).matches()
                || DATE_ALONE.matcher(text).matches()
                || CREDIT.matcher(text).matches();
    }
}
