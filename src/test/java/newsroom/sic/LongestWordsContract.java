package newsroom.sic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Answer;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.annotation.Threads;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Stories;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.claim.Stance;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Limits are in code points on either store: characters outside the basic plane, which H2 counts
 * twice, fit as often as letters do.
 */
abstract class LongestWordsContract {

    @Autowired private Articles articles;
    @Autowired private Stories stories;
    @Autowired private Claims claims;
    @Autowired private EvidenceFile evidence;
    @Autowired private Annotations annotations;
    @Autowired private Threads threads;
    @Autowired private Queries queries;
    @Autowired private Cast cast;

    @Test
    void fitWhateverTheirScript() {
        Person editor = cast.editor();
        var details =
                new ArticleDetails(papers(500), papers(200), papers(300), null, null, address());

        long article =
                articles.bringIn(
                                new NewArticle(
                                        details,
                                        "Some words of " + editor.username() + ".",
                                        "UTF-8",
                                        papers(296) + ".txt"),
                                editor)
                        .articleId();
        var story = stories.open(papers(300), editor);
        var claim =
                claims.make(
                        article,
                        new NewClaim(1, 0, 10, papers(5_000), papers(300), papers(36)),
                        editor);
        var piece =
                evidence.file(
                        claim.id(),
                        new EvidenceDetails(
                                papers(500),
                                address(),
                                papers(20_000),
                                Grade.PRIMARY,
                                Stance.SUPPORTS,
                                null,
                                null),
                        papers(36),
                        editor);
        var note = annotations.write(claim.id(), AnnotationFixtures.slip(), papers(36), editor);
        var said = threads.say(note.id(), new NewComment(papers(5_000), null, papers(36)), editor);
        var resolved = threads.resolve(said.id(), said.version(), papers(300), editor);
        var today = LocalDate.now(ZoneOffset.UTC);
        var put =
                queries.ask(
                        note.id(),
                        new NewQuery(
                                papers(5_000),
                                Asked.DESK,
                                papers(200),
                                editor.id(),
                                today,
                                papers(36)),
                        editor);
        var answered =
                queries.answer(
                        put.id(),
                        put.version(),
                        new Answer(
                                papers(20_000),
                                papers(200),
                                today,
                                address(),
                                Grade.PRIMARY,
                                Stance.SUPPORTS),
                        editor);
        var ruled = queries.rule(put.id(), answered.version(), Ruling.STANDS, papers(500), editor);
        var again = queries.reopen(put.id(), ruled.version(), papers(300), null, editor);

        assertThat(threads.one(said.id())).isEqualTo(resolved);
        assertThat(queries.one(put.id())).isEqualTo(again);
        assertThat(articles.one(article).details()).isEqualTo(details);
        assertThat(stories.one(story.id()).title()).isEqualTo(papers(300));
        assertThat(claims.one(claim.id()).claimant()).isEqualTo(papers(300));
        assertThat(evidence.one(piece.id()).details().source()).isEqualTo(papers(500));
    }

    private static String papers(int codePoints) {
        return "\uD83D\uDDDE".repeat(codePoints);
    }

    private static String address() {
        String host = "https://example.org/";
        return host + papers(2_000 - host.length());
    }
}
