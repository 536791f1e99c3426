package newsroom.sic.detector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.RevisionText;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.shared.Actor;
import newsroom.sic.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a suggestion into what an editor would have typed: a claim, and a finding on it. */
@Component
class Drafting {

    private static final int LONGEST_STATEMENT = 5000;
    private static final int RELATED = 3;

    private final Claims claims;
    private final Articles articles;
    private final Annotations notes;
    private final EvidenceFile files;

    Drafting(Claims claims, Articles articles, Annotations notes, EvidenceFile files) {
        this.claims = claims;
        this.articles = articles;
        this.notes = notes;
        this.files = files;
    }

    /** The innermost claim around its words. */
    Optional<ClaimView> claimThere(long articleId, int revision, Suggested what) {
        return claims.on(articleId).stream()
                .filter(claim -> claim.anchor().revision() == revision)
                .filter(claim -> claim.anchor().span().contains(what.span()))
                .min(Comparator.comparingInt(claim -> claim.anchor().span().length()));
    }

    /** A new claim on its words. */
    ClaimView newClaim(long articleId, int revision, Suggested what, Actor by) {
        return claims.make(
                articleId,
                new NewClaim(
                        revision,
                        what.span().start(),
                        what.span().end(),
                        statement(articles.text(articleId, revision), what),
                        what.claimant(),
                        null),
                by);
    }

    /** Takes a claim away that was made for a suggestion, unless somebody built on it since. */
    void takeAway(long claimId, Actor by) {
        ClaimView claim = claims.hold(claimId);
        boolean bare =
                notes.on(List.of(claimId)).isEmpty()
                        && files.on(claimId).isEmpty()
                        && claims.linked(claimId).isEmpty()
                        && claim.assignee() == null
                        && claim.dueOn() == null;
        if (bare) {
            claims.remove(claimId, claim.version(), by);
        }
    }

    /** The sentence around its words; null, for the words themselves, where there is no one. */
    private static @Nullable String statement(RevisionText text, Suggested what) {
        return text.lines().stream()
                .map(LineText::span)
                .filter(line -> line.contains(what.span()))
                .map(line -> words(text, line))
                .filter(sentence -> sentence.length() <= LONGEST_STATEMENT)
                .findFirst()
                .orElse(null);
    }

    /** The rule's sentence, and below it the words that it rests on. */
    Finding finding(long articleId, Suggested what) {
        RevisionText text = articles.text(articleId);
        String related =
                what.related().stream()
                        .limit(RELATED)
                        .map(span -> "\n\n> " + words(text, span))
                        .collect(Collectors.joining());
        String body = what.explanation() + related;
        return new Finding(
                what.issue(),
                what.severity(),
                body.codePointCount(0, body.length()) > Finding.LONGEST ? what.explanation() : body,
                null,
                null);
    }

    private static String words(RevisionText text, Span span) {
        return text.text().slice(span).replaceAll("\\s+", " ").strip();
    }
}
