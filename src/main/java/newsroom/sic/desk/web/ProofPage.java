package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Coverage;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * An article with its margin.
 *
 * @param signedOffBy who closed it, by name; null while it is open
 * @param here the number of the line at hand; null where none is
 * @param notesOnNoClaim how many correction notes speak of no claim and wait for an answer
 * @param along what Sic read; null where it is not shown
 */
record ProofPage(
        ArticleView article,
        @Nullable String signedOffBy,
        List<StoryView> stories,
        RevisionText revision,
        @Nullable Long here,
        List<Card> cards,
        int notesOnNoClaim,
        @Nullable Along along) {

    /** More claims than this make a crowd. */
    static final int CROWD = 200;

    /** Of what changes most, which is soon reckoned; equal pages are equal in all. */
    @Override
    public int hashCode() {
        return article.hashCode() * 31 + cards.hashCode();
    }

    /** The copy under its claims. */
    public Copy copy() {
        return Copy.of(revision, cards.stream().map(Card::claim).toList(), here, along);
    }

    /** Whether so many claims fill the margin that only the card at hand is set out in full. */
    public boolean isCrowded() {
        return cards.size() > CROWD;
    }

    /**
     * A cell of the coverage strip: how its line stands, as a class name. Lines and claims are both
     * in reading order, and are gone through once.
     */
    public List<String> cells() {
        List<String> cells = new ArrayList<>(revision.lines().size());
        List<ClaimView> over = new ArrayList<>();
        List<ClaimView> claims =
                cards.stream()
                        .map(Card::claim)
                        .filter(claim -> claim.sitsOn(revision.number()))
                        .toList();
        int next = 0;
        for (LineText line : revision.lines()) {
            while (next < claims.size()
                    && claims.get(next).anchor().span().start() < line.span().end()) {
                over.add(claims.get(next++));
            }
            over.removeIf(claim -> claim.anchor().span().end() <= line.span().start());
            cells.add(cell(line, over));
        }
        return cells;
    }

    /**
     * @param claims those that lie over the line
     */
    private static String cell(LineText line, List<ClaimView> claims) {
        if (claims.stream().anyMatch(ProofPage::isWrong)) {
            return "wrong";
        }
        return switch (line.coverage()) {
            case WAIVED -> "waived";
            case CHECKED -> "checked";
            case OPEN ->
                    claims.stream()
                            .map(claim -> claim.status().slug())
                            .filter(slug -> !slug.equals("checked"))
                            .max(ProofPage::further)
                            .orElse("open");
        };
    }

    private static int further(String one, String other) {
        List<String> order = List.of("unchecked", "in-progress", "in-review");
        return Integer.compare(order.indexOf(one), order.indexOf(other));
    }

    private static boolean isWrong(ClaimView claim) {
        return switch (claim.verdict()) {
            case null -> false;
            case ACCURATE, MOSTLY_ACCURATE -> false;
            case MISLEADING, INACCURATE, UNSUPPORTED, UNVERIFIABLE -> true;
        };
    }

    /** How many of its claims wait to be settled. */
    public long unsettled() {
        return cards.stream().filter(card -> !card.claim().anchor().isSettled()).count();
    }

    /** How many correction notes wait to be answered. */
    public int correctionNotes() {
        return notesOnNoClaim + cards.stream().mapToInt(Card::correctionNotes).sum();
    }

    public long open() {
        return lines(Coverage.OPEN);
    }

    /** The first line that is open; null where none is. */
    public @Nullable Integer firstOpen() {
        return revision.lines().stream()
                .filter(line -> line.coverage() == Coverage.OPEN)
                .map(LineText::n)
                .findFirst()
                .orElse(null);
    }

    public long checked() {
        return lines(Coverage.CHECKED);
    }

    public long waived() {
        return lines(Coverage.WAIVED);
    }

    private long lines(Coverage coverage) {
        return revision.lines().stream().filter(line -> line.coverage() == coverage).count();
    }
}
