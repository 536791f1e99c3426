package newsroom.sic.threats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import java.util.stream.Collectors;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.LineText;
import newsroom.sic.article.Lines;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.article.SignOffs;
import newsroom.sic.article.Stories;
import newsroom.sic.article.StoryView;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceDetails;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.Grade;
import newsroom.sic.claim.NewClaim;
import newsroom.sic.claim.Stance;
import newsroom.sic.intake.Intake;
import newsroom.sic.intake.Receipt;
import newsroom.sic.intake.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Articles, their stories, claims and evidence, by the faces of the modules. */
abstract class CopyRoom {

    /** Words that every article has once. */
    static final String WORDS = "thirteen agreements were signed";

    static final EvidenceDetails EVIDENCE =
            new EvidenceDetails(
                    "Minutes", null, "Twelve.", Grade.PRIMARY, Stance.REFUTES, null, null);

    final ApplicationContext house;

    CopyRoom(ApplicationContext house) {
        this.house = house;
    }

    <T> T the(Class<T> face) {
        return house.getBean(face);
    }

    /** How far history has grown: the number of its last entry. */
    long historySoFar() {
        return the(JdbcClient.class).sql("select seq from history_head").query(Long.class).single();
    }

    String copy() {
        return "On Monday %s. Nobody counted them. Copy %s.\n\nThe ships are late."
                .formatted(WORDS, UUID.randomUUID());
    }

    long article(Person by) {
        return article(copy(), ArticleDetails.UNKNOWN, by);
    }

    long article(String text, ArticleDetails details, Person by) {
        return the(Intake.class).take(text, details, by).articleId();
    }

    LineText waived(long article, int n, Person by) {
        LineText line = the(Articles.class).text(article).line(n);
        return the(Lines.class).waive(article, 1, n, line.version(), "opinion", by);
    }

    /** An article on which nothing is open. */
    long finished(Person by) {
        long article = article(by);
        the(Articles.class).text(article).lines().forEach(line -> waived(article, line.n(), by));
        return article;
    }

    ArticleView closed(Person by) {
        long article = finished(by);
        return the(SignOffs.class).signOff(article, the(Articles.class).one(article).version(), by);
    }

    /** One whose article has a second text, in which a figure under it is another. */
    ClaimView unsettled(Person by) {
        ClaimView claim = claim(by);
        revised(claim.articleId(), by);
        return the(Claims.class).one(claim.id());
    }

    /** A claim of whose words the next text says that they were wrong. */
    ClaimView noted(Person by) {
        ClaimView claim = claim(by);
        String text = the(Articles.class).text(claim.articleId()).text().toString();
        next(
                claim.articleId(),
                text
                        + "\n\nCorrection: An earlier version of this article said: "
                        + claim.anchor().exact(),
                by);
        return the(Claims.class).one(claim.id());
    }

    /** An article whose second text says that something was wrong that is in no claim. */
    long notedArticle(Person by) {
        long article = article(by);
        String text = the(Articles.class).text(article).text().toString();
        next(
                article,
                text + "\n\nCorrection: An earlier version of this article misspelled a harbour.",
                by);
        return article;
    }

    /** Gives an article a second text. */
    void revised(long article, Person by) {
        String text = the(Articles.class).text(article).text().toString();
        next(article, "An update came later.\n\n" + text.replace("thirteen", "fourteen"), by);
    }

    private void next(long article, String text, Person by) {
        Articles articles = the(Articles.class);
        NewArticle copy = new NewArticle(ArticleDetails.UNKNOWN, text, "pasted", null);
        the(Revisions.class).revise(article, articles.read(copy), 1, by);
    }

    ClaimView claim(Person by) {
        return claim(article(by), WORDS, null, null, by);
    }

    ClaimView claim(
            long article,
            String words,
            @Nullable String statement,
            @Nullable String claimant,
            Person by) {
        String text = the(Articles.class).text(article).text().toString();
        int at = text.indexOf(words);
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        return the(Claims.class)
                .make(article, new NewClaim(1, start, end, statement, claimant, null), by);
    }

    EvidenceView evidence(long claim, Person by) {
        return evidence(claim, EVIDENCE, by);
    }

    EvidenceView evidence(long claim, EvidenceDetails details, Person by) {
        return the(EvidenceFile.class).file(claim, details, null, by);
    }

    StoryView story(Person by, long... articles) {
        StoryView story = the(Stories.class).open("Story " + UUID.randomUUID(), by);
        for (long article : articles) {
            the(Stories.class).put(story.id(), article, by);
        }
        return story;
    }

    /** A name that nobody else has. */
    static String name() {
        return "Q"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .mapToObj(
                                digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                        .collect(Collectors.joining());
    }

    /** An article whose file is kept. */
    long ofAFile(Person by) {
        Upload file = new Upload("copy.txt", copy().getBytes(UTF_8));
        return ((Receipt.Imported) the(Intake.class).take(file, ArticleDetails.UNKNOWN, null, by))
                .articleId();
    }
}
