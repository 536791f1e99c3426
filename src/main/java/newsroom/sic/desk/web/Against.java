package newsroom.sic.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.article.Objection;
import newsroom.sic.claim.ClaimView;

/**
 * What stands against a sign-off, by the numbers that the paper prints.
 *
 * @param lines those that are open
 * @param unsettled claims whose place nobody has settled
 * @param unanswered claims of which the copy says that it was wrong, and nobody has answered that
 * @param undecided claims with a finding that matters and is not decided on
 * @param asked claims with a query that nobody has ruled on
 */
record Against(
        List<Integer> lines,
        List<Integer> unsettled,
        List<Integer> unanswered,
        List<Integer> unplaced,
        List<Integer> undecided,
        List<Integer> asked) {

    static Against of(
            List<Objection> objections, List<ClaimView> claims, List<AnnotationView> notes) {
        Map<Long, Integer> numbers =
                claims.stream().collect(Collectors.toMap(ClaimView::id, ClaimView::number));
        Map<Long, Integer> ofNotes =
                notes.stream()
                        .collect(
                                Collectors.toMap(
                                        AnnotationView::id,
                                        note ->
                                                Objects.requireNonNull(
                                                        numbers.get(note.claimId()))));
        return new Against(
                of(objections, Objection.Kind.OPEN_LINE, Math::toIntExact),
                of(objections, Objection.Kind.UNSETTLED_ANCHOR, id -> there(numbers, id)),
                of(objections, Objection.Kind.UNANSWERED_CORRECTION_NOTE, id -> there(numbers, id)),
                of(objections, Objection.Kind.UNPLACED_CORRECTION_NOTE, Math::toIntExact),
                of(objections, Objection.Kind.UNDECIDED_ANNOTATION, id -> there(ofNotes, id)),
                of(objections, Objection.Kind.OPEN_QUERY, id -> there(ofNotes, id)));
    }

    private static List<Integer> of(
            List<Objection> objections, Objection.Kind kind, ToIntFunction<Long> number) {
        return objections.stream()
                .filter(objection -> objection.kind() == kind)
                .map(objection -> number.applyAsInt(objection.id()))
                .distinct()
                .sorted()
                .toList();
    }

    private static int there(Map<Long, Integer> numbers, long id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    public boolean isNothing() {
        return lines.isEmpty()
                && unsettled.isEmpty()
                && unanswered.isEmpty()
                && unplaced.isEmpty()
                && undecided.isEmpty()
                && asked.isEmpty();
    }

    public String inWords(List<Integer> numbers) {
        return Numbers.inWords(numbers);
    }
}
