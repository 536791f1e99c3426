package newsroom.sic.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.EvidenceView;

/**
 * What was found, asked and filed on an article's claims, to be set on paper.
 *
 * @param claims in the order of the text
 * @param notes by claim
 * @param decisions by annotation
 * @param queries by annotation
 * @param files by claim
 */
record Checked(
        List<ClaimView> claims,
        Map<Long, List<AnnotationView>> notes,
        Map<Long, List<DecisionView>> decisions,
        Map<Long, List<QueryView>> queries,
        Map<Long, List<EvidenceView>> files) {

    /** Numbered in the order of the claims. */
    List<PaperPage.Source> sources(LocalDate today) {
        List<PaperPage.Source> sources = new ArrayList<>();
        for (ClaimView claim : claims) {
            for (EvidenceView piece : files.getOrDefault(claim.id(), List.of())) {
                sources.add(PaperPage.Source.of(sources.size() + 1, claim, piece, today));
            }
        }
        return sources;
    }

    List<PaperPage.Check> checks(LocalDate today) {
        List<PaperPage.Check> checks = new ArrayList<>();
        int filed = 0;
        for (ClaimView claim : claims) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < files.getOrDefault(claim.id(), List.of()).size(); i++) {
                numbers.add(++filed);
            }
            checks.add(check(claim, notes.getOrDefault(claim.id(), List.of()), numbers, today));
        }
        return checks;
    }

    private PaperPage.Check check(
            ClaimView claim, List<AnnotationView> on, List<Integer> numbers, LocalDate today) {
        List<PaperPage.Finding> approved =
                on.stream()
                        .filter(note -> note.state() == ReviewState.APPROVED)
                        .map(this::finding)
                        .toList();
        List<PaperPage.Finding> unapproved =
                on.stream().filter(note -> note.state().isUndecided()).map(this::finding).toList();
        return new PaperPage.Check(
                claim,
                approved,
                unapproved,
                on.size() - approved.size() - unapproved.size(),
                on.stream()
                        .flatMap(note -> queries.getOrDefault(note.id(), List.of()).stream())
                        .map(query -> new PaperPage.Question(query, query.standing(today)))
                        .toList(),
                numbers);
    }

    private PaperPage.Finding finding(AnnotationView note) {
        List<DecisionView> taken = decisions.getOrDefault(note.id(), List.of());
        return new PaperPage.Finding(note, taken.isEmpty() ? null : taken.getLast());
    }

    /** Everybody who is named for it. */
    Set<Long> accounts() {
        Set<Long> accounts = new HashSet<>();
        each(notes)
                .forEach(note -> {
                    accounts.add(note.author());
                    accounts.add(note.lastEditor());
                });
        each(decisions).forEach(decision -> accounts.add(decision.decidedBy()));
        each(files).forEach(piece -> accounts.add(piece.addedBy()));
        each(queries).forEach(query -> addOf(query, accounts));
        return accounts;
    }

    private static void addOf(QueryView query, Set<Long> accounts) {
        accounts.add(query.owner());
        accounts.add(query.askedBy());
        if (query.answer() != null) {
            accounts.add(query.answer().recordedBy());
        }
        if (query.ruling() != null) {
            accounts.add(query.ruling().by());
        }
        if (query.reopening() != null) {
            accounts.add(query.reopening().by());
        }
    }

    private static <T> Stream<T> each(Map<Long, List<T>> grouped) {
        return grouped.values().stream().flatMap(Collection::stream);
    }
}
