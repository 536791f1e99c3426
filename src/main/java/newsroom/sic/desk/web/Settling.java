package newsroom.sic.desk.web;

import java.util.ArrayList;
import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Foreseen;
import newsroom.sic.text.Candidate;
import newsroom.sic.text.Span;
import newsroom.sic.text.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose place is not settled: what it sat on, and the places that may be meant.
 *
 * @param was its words on the text that it sat on, in context
 * @param near what stands now where it stood; null unless its words are gone
 * @param places the likeliest first
 */
record Settling(
        ArticleView article,
        Foreseen found,
        Around was,
        @Nullable Around near,
        List<Place> places) {

    /** In code points, on either side. */
    private static final int CONTEXT = 160;

    /** Words with what stands around them. */
    record Around(String before, String exact, String after) {

        static Around of(RevisionText text, Span span) {
            RevisionText.Surroundings around = text.around(span, CONTEXT);
            return new Around(around.before(), text.text().slice(span), around.after());
        }
    }

    /**
     * A place that may be meant.
     *
     * @param key the one that chooses it
     * @param percent how much of words and context agrees
     * @param stretches its words beside those that were
     */
    record Place(
            int key, Span span, Around words, List<WordDiff.Stretch> stretches, long percent) {}

    static Settling of(ArticleView article, RevisionText before, RevisionText now, Foreseen found) {
        Around was = Around.of(before, found.claim().anchor().span());
        List<Place> places = new ArrayList<>();
        for (Candidate one : found.candidates()) {
            Around words = Around.of(now, one.span());
            places.add(
                    new Place(
                            places.size() + 1,
                            one.span(),
                            words,
                            WordDiff.between(was.exact(), words.exact()),
                            Math.round(one.score() * 100)));
        }
        return new Settling(article, found, was, near(now, found.near()), places);
    }

    private static @Nullable Around near(RevisionText now, @Nullable Integer near) {
        if (near == null) {
            return null;
        }
        int end = now.text().length();
        return new Around(
                slice(now, near - CONTEXT, near),
                "",
                slice(now, near, Math.min(end, near + CONTEXT)));
    }

    private static String slice(RevisionText text, int from, int to) {
        int start = Math.max(0, from);
        return start < to ? text.text().slice(new Span(start, to)) : "";
    }

    ClaimView claim() {
        return found.claim();
    }

    /** Of several places that fit alike, none is the one that changed. */
    public boolean isAmbiguous() {
        return switch (found.state()) {
            case AMBIGUOUS -> true;
            case EXACT, MOVED, CHANGED, LOST -> false;
        };
    }
}
