package newsroom.sic.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.reading.Sighting;
import newsroom.sic.text.Span;

/**
 * A line that is open, and why.
 *
 * @param words the line's own
 * @param unfinished the claims on it that are not checked yet
 * @param leftOver what Sic saw on it that lies in no claim; empty where that was waived
 * @param unclaimed whether nobody has claimed anything on it
 */
record OpenLine(
        LineText line,
        String words,
        List<ClaimView> unfinished,
        List<LinePage.Seen> leftOver,
        boolean unclaimed) {

    /**
     * Those of a text, in its order.
     *
     * @param sights what catches the eye in it
     * @param claims all that are pinned to the article
     */
    static List<OpenLine> in(RevisionText text, List<Sighting> sights, List<ClaimView> claims) {
        Map<Integer, List<Sighting>> seen = text.byLine(sights);
        return text.lines().stream()
                .filter(line -> line.coverage() == Coverage.OPEN)
                .map(line -> why(text, line, seen.getOrDefault(line.n(), List.of()), claims))
                .toList();
    }

    /** Why one line is open; empty where it is not. */
    static Optional<OpenLine> of(
            RevisionText text, LineText line, List<Sighting> seen, List<ClaimView> claims) {
        return line.coverage() == Coverage.OPEN
                ? Optional.of(why(text, line, seen, claims))
                : Optional.empty();
    }

    private static OpenLine why(
            RevisionText text, LineText line, List<Sighting> seen, List<ClaimView> claims) {
        List<ClaimView> on =
                claims.stream()
                        .filter(claim -> claim.anchor().revision() == text.number())
                        .filter(claim -> claim.anchor().span().overlaps(line.span()))
                        .toList();
        List<Span> held = on.stream().map(claim -> claim.anchor().span()).toList();
        return new OpenLine(
                line,
                text.text().slice(line.span()),
                on.stream().filter(claim -> claim.status() != VerificationStatus.CHECKED).toList(),
                line.isWaived()
                        ? List.of()
                        : RevisionText.leftOver(seen, held).stream()
                                .map(left -> LinePage.Seen.of(left, text))
                                .toList(),
                on.isEmpty());
    }
}
