package newsroom.sic.ledger.lining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Because;
import newsroom.sic.ledger.Kind;

/** Which articles are one text, or were made from one: together they confirm a thing once. */
final class Copies {

    private static final double COPY = 0.5;
    private static final double ALL = 0.98;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, Integer> sources = new HashMap<>();

    /**
     * @param said by people: articles with the same source, which need not be one of the story
     */
    Copies(List<Told> told, Map<Long, Long> said) {
        var groups = new Groups(told.size());
        for (int i = 0; i < told.size(); i++) {
            sources.put(told.get(i).id(), i);
            for (int j = 0; j < i; j++) {
                double shared =
                        Shingles.shared(
                                told.get(i).said().shingles(), told.get(j).said().shingles());
                boolean isSaid = source(told.get(j), said) == source(told.get(i), said);
                if (shared >= COPY || isSaid) {
                    groups.link(j, i);
                    findings.add(finding(told.get(j), told.get(i), shared));
                }
            }
        }
        groups.all()
                .forEach(group ->
                        group.forEach(each -> sources.put(told.get(each).id(), group.getFirst())));
    }

    private static long source(Told told, Map<Long, Long> said) {
        return said.getOrDefault(told.id(), told.id());
    }

    private static Finding finding(Told one, Told other, double shared) {
        boolean same = shared >= ALL;
        return new Finding(
                Kind.TEXT,
                same ? Assessment.SAME_TEXT : Assessment.NEAR_COPY,
                "",
                same ? Because.of("same-text") : because(shared),
                List.of(whole(one, 0), whole(other, 1)));
    }

    private static Because because(double shared) {
        return shared >= COPY
                ? Because.of("near-copy", Math.round(shared * 100))
                : Because.of("said-copy");
    }

    /** Stands for the whole text with how it begins. */
    private static Member whole(Told told, int side) {
        Place start = told.said().opening();
        return new Member(told.id(), told.revision(), start, told.day(), null, side, Map.of());
    }

    List<Finding> findings() {
        return findings;
    }

    /** How many sources stand behind some members (rule 8). */
    long sources(List<Member> members) {
        return members.stream()
                .map(each -> sources.getOrDefault(each.articleId(), -1))
                .distinct()
                .count();
    }
}
