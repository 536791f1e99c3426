package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;
import newsroom.sic.ledger.lining.Said.SaidFigure;

/** The figures of a story, lined up by what they count. */
final class Figures {

    /** In UTF-16 units. */
    private static final int WORDS = 60;

    private static final Pattern SCORE_AHEAD = Pattern.compile("\\d[–:-]$");
    private static final Pattern SCORE_BEHIND = Pattern.compile("[–:-]\\d");

    private final List<Occurrence> all;
    private final Ties ties;

    Figures(List<Told> told, Ties ties) {
        this.all =
                told.stream()
                        .flatMap(each ->
                                each.said().figures().stream()
                                        .filter(figure -> figure.bearing() != null)
                                        .filter(figure -> !isPartOfAScore(figure))
                                        .map(figure -> new Occurrence(each, figure)))
                        .toList();
        this.ties = ties;
    }

    /** "2–1", "7:5": two numbers that are told together. */
    private static boolean isPartOfAScore(SaidFigure figure) {
        return SCORE_AHEAD.matcher(figure.place().before()).find()
                || SCORE_BEHIND.matcher(figure.place().after()).lookingAt();
    }

    List<FigureLine> lines() {
        var groups = new Groups(all.size());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isOneLine(all.get(j), all.get(i))) {
                    groups.link(j, i);
                }
            }
        }
        return groups.all().stream()
                .map(group -> FigureLine.of(group.stream().map(all::get).toList()))
                .filter(FigureLine::isInSeveralArticles)
                .toList();
    }

    private boolean isOneLine(Occurrence one, Occurrence other) {
        if (ties.isNone()) {
            return SameThing.counts(one.figure(), other.figure());
        }
        String print = one.print();
        String that = other.print();
        return ties.joins(print, that)
                || !ties.isParted(print)
                        && !ties.isParted(that)
                        && SameThing.counts(one.figure(), other.figure());
    }

    /** Equal numbers of different sets. */
    List<Finding> mistakable(List<FigureLine> lines) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Occurrence one = all.get(j);
                Occurrence other = all.get(i);
                if (one.told().id() != other.told().id()
                        && SameThing.isEasilyMistaken(one.figure(), other.figure())
                        && lines.stream()
                                .noneMatch(line -> holds(line, one) && holds(line, other))) {
                    found.add(differentPopulation(one, other));
                }
            }
        }
        return found;
    }

    private static boolean holds(FigureLine line, Occurrence one) {
        return line.steps().stream().anyMatch(step -> step.contains(one));
    }

    private static Finding differentPopulation(Occurrence one, Occurrence other) {
        return new Finding(
                Kind.FIGURE,
                Assessment.DIFFERENT_POPULATION,
                String.valueOf(one.figure().counted()),
                Because.of("different-population", inWords(one), inWords(other)),
                List.of(one.member(0), other.member(1)));
    }

    /** With what follows in its sentence, up to a few words. */
    private static String inWords(Occurrence one) {
        String counted = one.figure().counted();
        String after = one.figure().place().after().replaceAll("\\s+", " ");
        int stop = after.indexOf('.');
        String rest = stop < 0 ? after : after.substring(0, stop);
        if (rest.length() > WORDS) {
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf(' ', WORDS))) + " …";
        }
        return one.figure().place().exact() + (rest.isBlank() ? " " + counted : rest);
    }
}
