package newsroom.sic.ledger.lining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Said.SaidLength;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How long something has been going on: "in the years since the war began" in one article, "now,
 * more than two and a half years after the invasion" in another. Counted back from the days of
 * writing, both have to lead to one beginning.
 */
final class Lengths {

    private static final String NUMBER =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
    private static final Pattern RUNNING =
            Pattern.compile(
                    "(?:(more than|over|nearly|almost|about|some|around) )?(the|"
                            + NUMBER
                            + ")( and a half)? (year|month)s (since|after|into)"
                            + " ([\\p{L}' -]{0,60}?)\\b(war|invasion|strike|walkout|drought|siege"
                            + "|conflict|uprising|blockade|occupation)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOW =
            Pattern.compile(
                    "\\b(?:now|today|at present|currently|still|so far)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> WARS = Set.of("war", "invasion", "conflict");
    private static final Set<String> STRIKES = Set.of("strike", "walkout");
    private static final List<String> NUMBERS =
            List.of(
                    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final double YEAR = 365.25;
    private static final double MONTH = YEAR / 12;

    /** "More than two" is said up to here on the way to three. */
    private static final double NOT_YET_NEXT = 0.8;

    private static final double UNBOUNDED = 100 * YEAR;

    private Lengths() {}

    static List<SaidLength> in(Places places) {
        var found = new ArrayList<SaidLength>();
        for (Span line : places.lines()) {
            String text = places.slice(line);
            int offset = places.toUtf16(line.start());
            for (Matcher said = RUNNING.matcher(text); said.find(); ) {
                boolean toThisDay =
                        !said.group(5).equalsIgnoreCase("after") || NOW.matcher(text).find();
                boolean vague = said.group(2).equalsIgnoreCase("the");
                if (toThisDay && !(vague && said.group(1) != null)) {
                    Span span = places.spanOfUtf16(offset + said.start(), offset + said.end());
                    found.add(length(said, places.of(span)));
                }
            }
        }
        return found;
    }

    private static SaidLength length(Matcher said, Place place) {
        double unit = said.group(4).equalsIgnoreCase("year") ? YEAR : MONTH;
        String bound = said.group(1) == null ? "" : said.group(1).toLowerCase(Locale.ROOT);
        boolean half = said.group(3) != null;
        double step = half ? 0.5 : 1;
        String event = event(said.group(7).toLowerCase(Locale.ROOT));
        String number = said.group(2).toLowerCase(Locale.ROOT);
        if (number.equals("the")) {
            return new SaidLength(place, event, 2 * unit, UNBOUNDED);
        }
        double count = NUMBERS.indexOf(number);
        count = (count < 0 ? Integer.parseInt(number) : count) + (half ? 0.5 : 0);
        return switch (bound) {
            case "more than", "over" ->
                    new SaidLength(
                            place, event, count * unit, (count + NOT_YET_NEXT * step) * unit);
            case "nearly", "almost" ->
                    new SaidLength(place, event, (count - step) * unit, count * unit);
            case "" ->
                    new SaidLength(place, event, (count - step / 2) * unit, (count + step) * unit);
            default -> new SaidLength(place, event, (count - step) * unit, (count + step) * unit);
        };
    }

    private static String event(String word) {
        return WARS.contains(word) ? "war" : STRIKES.contains(word) ? "strike" : word;
    }

    /** Those of one event that lead to two beginnings. */
    static List<Finding> findings(List<Told> told) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                for (SaidLength one : told.get(i).said().lengths()) {
                    for (SaidLength other : told.get(j).said().lengths()) {
                        if (one.event().equals(other.event())
                                && differ(told.get(i).day(), one, told.get(j).day(), other)) {
                            findings.add(finding(told.get(i), one, told.get(j), other));
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static boolean differ(
            @Nullable LocalDate day,
            SaidLength one,
            @Nullable LocalDate elsewhere,
            SaidLength other) {
        if (day == null || elsewhere == null) {
            return false;
        }
        double apart = elsewhere.toEpochDay() - day.toEpochDay();
        return one.least() + apart > other.most() || other.least() > one.most() + apart;
    }

    private static Finding finding(Told told, SaidLength one, Told elsewhere, SaidLength other) {
        return new Finding(
                Kind.DATE,
                Assessment.CONTRADICTION,
                one.event(),
                Because.of("lengths-differ", one.place().exact(), other.place().exact()),
                List.of(member(told, one, 0), member(elsewhere, other, 1)));
    }

    private static Member member(Told told, SaidLength length, int side) {
        return new Member(
                told.id(),
                told.revision(),
                length.place(),
                told.day(),
                null,
                side,
                AsRead.length(length));
    }
}
