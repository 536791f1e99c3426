package newsroom.sic.reading.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import newsroom.sic.reading.word.Tagger;

/** Lines up the figures of two short texts and assesses those that speak of the same thing. */
public final class Comparison {

    private static final double SPEAKS_OF_THE_SAME = 0.5;
    private static final double CLEARLY_BEHIND = 0.1;

    private static final double SAME_EVENT = 0.65;
    private static final double SAME_VERB = 0.25;
    private static final double SOMETHING_SHARED = 0.1;
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private final Tagger tagger = new Tagger();

    public List<Finding> of(String claim, String evidence) {
        LocalDate written = anyYear(claim + " " + evidence);
        Mentions said = Mentions.in(claim, written, tagger);
        Mentions shown = Mentions.in(evidence, written, tagger);
        var findings = new ArrayList<Finding>();
        for (Mention figure : said.figures()) {
            compare(figure, shown.figures(), claim, evidence).ifPresent(findings::add);
        }
        if (findings.isEmpty() && said.dates().size() == 1) {
            compareDates(said.dates().getFirst(), shown, claim, evidence).ifPresent(findings::add);
        }
        return findings;
    }

    /** Days without a year are compared within one year. */
    private static LocalDate anyYear(String both) {
        var year = YEAR.matcher(both);
        return LocalDate.of(year.find() ? Integer.parseInt(year.group()) : 2000, 7, 1);
    }

    private Optional<Finding> compare(
            Mention figure, List<Mention> others, String claim, String evidence) {
        var alignment = new Alignment(figure, others);
        double best = others.stream().mapToDouble(alignment::with).max().orElse(0);
        if (best < SPEAKS_OF_THE_SAME) {
            return Optional.empty();
        }
        Mention closest = null;
        double closestScore = 0;
        for (Mention other : others) {
            double score = alignment.with(other);
            if (score < best - CLEARLY_BEHIND) {
                continue;
            }
            if (figure.agreesWith(other)) {
                return Optional.of(
                        finding(
                                figure,
                                other,
                                claim,
                                evidence,
                                Assessment.SAME,
                                "The values agree."));
            }
            if (score > closestScore) {
                closest = other;
                closestScore = score;
            }
        }
        if (closest == null) {
            return Optional.empty();
        }
        if (isOfAnotherDay(figure, closest)) {
            return Optional.of(
                    finding(
                            figure,
                            closest,
                            claim,
                            evidence,
                            Assessment.UPDATED,
                            "Both speak of the same thing, but for different days."));
        }
        return Optional.of(
                finding(
                        figure,
                        closest,
                        claim,
                        evidence,
                        Assessment.CONTRADICTION,
                        "Both speak of the same thing, and no value satisfies both."));
    }

    /** Of what happened on a day, the same words must tell; a date alone is about anything. */
    private static Optional<Finding> compareDates(
            Mention date, Mentions shown, String claim, String evidence) {
        Mention closest = null;
        double best = SAME_EVENT;
        for (Mention other : shown.dates()) {
            boolean sameVerb = !date.verb().isEmpty() && date.verb().equals(other.verb());
            double score = Alignment.share(date.near(), other.near()) + (sameVerb ? SAME_VERB : 0);
            if (date.extent().meets(other.extent()) && score > SOMETHING_SHARED) {
                return Optional.of(
                        finding(date, other, claim, evidence, Assessment.SAME, "The dates agree."));
            }
            if (score >= best) {
                best = score;
                closest = other;
            }
        }
        return closest == null
                ? Optional.empty()
                : Optional.of(
                        finding(
                                date,
                                closest,
                                claim,
                                evidence,
                                Assessment.CONTRADICTION,
                                "Both date the same thing, and no day satisfies both."));
    }

    private static boolean isOfAnotherDay(Mention one, Mention other) {
        Extent days = one.days();
        Extent others = other.days();
        return days != null && others != null && !days.meets(others);
    }

    private static Finding finding(
            Mention one,
            Mention other,
            String claim,
            String evidence,
            Assessment assessment,
            String explanation) {
        return new Finding(
                one.sentence().words(claim, one.from(), one.to()),
                other.sentence().words(evidence, other.from(), other.to()),
                assessment,
                explanation);
    }
}
