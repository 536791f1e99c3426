package newsroom.sic.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what names speak for, over sites: a site has one voice however many pages it gave. */
final class NameOdds {

    private static final int SITES_AT_LEAST = 8;
    private static final float SAYS_SOMETHING = 0.7f;
    private static final float PRIOR = 0.7f;

    private record Votes(double body, int sites) {
        static final Votes NONE = new Votes(0, 0);

        Votes and(double share) {
            return new Votes(body + share, sites + 1);
        }

        Votes without(double share) {
            return new Votes(body - share, sites - 1);
        }

        float odds() {
            if (sites < SITES_AT_LEAST) {
                return 0;
            }
            double odds = Math.log((body + PRIOR) / (sites - body + PRIOR));
            return Math.abs(odds) < SAYS_SOMETHING ? 0 : Math.round(odds * 100) / 100f;
        }
    }

    private final Map<String, Votes> votes = new HashMap<>();
    private final Map<String, Map<String, Double>> sites = new HashMap<>();

    NameOdds(List<Lesson> lessons) {
        Map<String, List<Lesson>> bySite =
                lessons.stream().collect(Collectors.groupingBy(lesson -> lesson.page().site()));
        bySite.forEach((site, own) -> {
            Map<String, Double> shares =
                    own.stream()
                            .flatMap(lesson -> lesson.names().entrySet().stream())
                            .collect(
                                    Collectors.groupingBy(
                                            Map.Entry::getKey,
                                            Collectors.averagingDouble(Map.Entry::getValue)));
            sites.put(site, shares);
            shares.forEach((name, share) ->
                    votes.merge(name, Votes.NONE.and(share), (all, one) -> all.and(share)));
        });
    }

    /** As the site would see them if it were new, so that nothing is learnt from itself. */
    Names without(String site) {
        Map<String, Double> own = sites.getOrDefault(site, Map.of());
        var odds = new HashMap<String, Float>();
        votes.forEach((name, all) -> {
            Double share = own.get(name);
            odds.put(name, (share == null ? all : all.without(share)).odds());
        });
        return new Names(odds);
    }

    /** The file that {@link Names} reads. */
    String lines() {
        var lines = new TreeMap<String, Float>();
        votes.forEach((name, all) -> {
            if (all.odds() != 0) {
                lines.put(name, all.odds());
            }
        });
        return lines.entrySet().stream()
                .map(each ->
                        String.format(Locale.ROOT, "%s %.2f%n", each.getKey(), each.getValue()))
                .collect(Collectors.joining());
    }
}
