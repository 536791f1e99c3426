package newsroom.sic.desk.web;

import java.util.List;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.reading.Sighting;
import newsroom.sic.reading.SightingKind;
import newsroom.sic.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One line of an article: how far it is accounted for and what may be done about it.
 *
 * @param revision that it is a line of
 * @param words the line's own
 * @param leftOver what Sic saw on it that lies in no claim
 * @param open why it is open; null where it is not
 * @param waivedBy by name; null where Sic waived it, or nobody did
 * @param reason what was typed and refused; null at first
 */
record LinePage(
        ArticleView article,
        int revision,
        LineText line,
        String words,
        List<ClaimView> claims,
        List<Seen> leftOver,
        @Nullable OpenLine open,
        @Nullable String waivedBy,
        @Nullable String reason,
        @Nullable Refusal refusal) {

    /** Reasons that are given often, by their messages; each is one key away, by its place. */
    private static final List<String> COMMON =
            List.of(
                    "desk.line.reason.nothing",
                    "desk.line.reason.opinion",
                    "desk.line.reason.known",
                    "desk.line.reason.elsewhere",
                    "desk.line.reason.furniture");

    /** Something that catches the eye, with its words. */
    record Seen(SightingKind kind, String words) {

        static Seen of(Sighting sighting, RevisionText text) {
            return new Seen(sighting.kind(), text.text().slice(sighting.span()));
        }
    }

    public List<String> commonReasons() {
        return COMMON;
    }
}
