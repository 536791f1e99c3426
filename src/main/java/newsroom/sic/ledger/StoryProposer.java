package newsroom.sic.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Stories;
import newsroom.sic.ledger.kinship.Kin;
import newsroom.sic.ledger.kinship.Kinship;
import newsroom.sic.ledger.kinship.Term;
import newsroom.sic.ledger.kinship.Terms;
import newsroom.sic.ledger.lining.Told;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for the story that an article belongs to. What a person turned down is not proposed again,
 * and what a person did by hand needs no proposal.
 */
@Component
class StoryProposer {

    private static final int TOLD = 4;
    private static final int MOST_OF_A_STORY = 30;

    private final CloseReadings readings;
    private final Articles articles;
    private final Stories stories;
    private final StoredTerms terms;
    private final ProposalRows rows;
    private final Clock clock;

    StoryProposer(
            CloseReadings readings,
            Articles articles,
            Stories stories,
            StoredTerms terms,
            ProposalRows rows,
            Clock clock) {
        this.readings = readings;
        this.articles = articles;
        this.stories = stories;
        this.terms = terms;
        this.rows = rows;
        this.clock = clock;
    }

    /** Keeps the article's terms, proposes what there is to propose, and takes its marks away. */
    @Transactional
    public void look(long articleId, Collection<Long> marks) {
        ProposalMarks.remove(marks, rows.jdbc());
        Told told = readings.ofAll(List.of(articleId)).getFirst();
        ArticleView article = articles.one(articleId);
        LocalDate day = told.day() == null ? LocalDate.now(clock) : told.day();
        Collection<Term> known =
                Terms.of(
                        article.details().headline(),
                        articles.text(articleId, article.revision()).text().toString(),
                        told.said(),
                        told.day());
        terms.keep(articleId, known, day);
        List<Kin> kin = Kinship.of(articleId, known, day, terms);
        if (kin.isEmpty() || !stories.of(articleId).isEmpty()) {
            return;
        }
        Map<Long, List<Long>> held = stories.ofEach(kin.stream().map(Kin::articleId).toList());
        if (!intoAStory(articleId, kin, held)) {
            ofTheirOwn(articleId, kin, held);
        }
    }

    /** The story of the nearest kin that is in one, unless it was turned down. */
    private boolean intoAStory(long articleId, List<Kin> kin, Map<Long, List<Long>> held) {
        Map<Long, List<Kin>> byStory = new LinkedHashMap<>();
        kin.forEach(each ->
                held.getOrDefault(each.articleId(), List.of())
                        .forEach(story ->
                                byStory.computeIfAbsent(story, _ -> new ArrayList<>()).add(each)));
        Set<Long> declined = rows.declinedStories(articleId);
        return byStory.entrySet().stream()
                .filter(each -> !declined.contains(each.getKey()))
                .max(Comparator.comparingDouble(each -> score(each.getValue())))
                .map(each -> {
                    List<Kin> members = each.getValue();
                    rows.proposeStory(
                            articleId,
                            each.getKey(),
                            Because.of(
                                    "story",
                                    told(members),
                                    members.size(),
                                    members.stream().mapToLong(Kin::days).min().orElse(0)));
                    return true;
                })
                .orElse(false);
    }

    /** Its nearest, and a little for each that stands behind it. */
    private static double score(List<Kin> members) {
        return members.getFirst().score() + 0.1 * Math.min(members.size(), TOLD);
    }

    private void ofTheirOwn(long articleId, List<Kin> kin, Map<Long, List<Long>> held) {
        Set<Long> declined = rows.declinedTogether(kin.stream().map(Kin::articleId).toList());
        List<Kin> free =
                kin.stream()
                        .filter(each -> !held.containsKey(each.articleId()))
                        .filter(each -> !declined.contains(each.articleId()))
                        .limit(MOST_OF_A_STORY)
                        .toList();
        if (free.isEmpty()) {
            return;
        }
        var together = new LinkedHashSet<Long>(Set.of(articleId));
        free.forEach(each -> together.add(each.articleId()));
        rows.proposeOwn(
                together,
                titled(free),
                Because.of("story-of-their-own", together.size(), told(free)));
    }

    private static String titled(List<Kin> kin) {
        return names(kin).limit(2).collect(Collectors.joining(", "));
    }

    private static String told(List<Kin> kin) {
        return shared(kin).limit(TOLD).collect(Collectors.joining(", "));
    }

    private static Stream<String> names(List<Kin> kin) {
        return byTelling(kin).filter(each -> each.sort() == Term.Sort.NAME).map(Term::shown);
    }

    private static Stream<String> shared(List<Kin> kin) {
        return byTelling(kin).map(Term::shown);
    }

    /** What most of them share, first. */
    private static Stream<Term> byTelling(List<Kin> kin) {
        Map<Term, Integer> counted = new HashMap<>();
        kin.forEach(each -> each.shared().forEach(term -> counted.merge(term, 1, Integer::sum)));
        return counted.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<Term, Integer> each) -> each.getKey().sort())
                                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                                .thenComparing(each -> each.getKey().key()))
                .map(Map.Entry::getKey);
    }
}
