package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleDetails;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.NewArticle;
import newsroom.sic.article.Revisions;
import newsroom.sic.claim.Anchors;
import newsroom.sic.claim.ClaimDetails;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Queue, page and decision say the same of rule 1, whatever was done before: every deed that can
 * move it, many times over, in an order that is the same in each run.
 */
@Tag("rule1")
abstract class OneAnswerContract {

    private static final List<String> STATEMENTS =
            List.of("They signed thirteen.", "They signed “13”.", "They signed \"13\".");
    private static final List<String> WORDS =
            List.of("13 agreements", "“30” agreements", "\"30\" agreements", "31 agree\u00adments");

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private ReviewQueue queue;
    @Autowired private Claims claims;
    @Autowired private Anchors anchors;
    @Autowired private EvidenceFile evidence;
    @Autowired private Articles articles;
    @Autowired private Revisions revisions;
    @Autowired private People people;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private TransactionTemplate transactions;

    private enum Deed {
        REWORD,
        WRITE,
        BRING,
        SETTLE,
        TAKE_BACK,
        LET_GO,
        FILE,
        APPROVE,
        SEND_BACK,
        WITHDRAW
    }

    /** Settling is possible only while a text has left the place open. */
    private static final List<Deed> OFTEN =
            List.of(
                    Deed.BRING,
                    Deed.BRING,
                    Deed.SETTLE,
                    Deed.SETTLE,
                    Deed.TAKE_BACK,
                    Deed.TAKE_BACK,
                    Deed.LET_GO,
                    Deed.LET_GO,
                    Deed.REWORD,
                    Deed.WRITE,
                    Deed.FILE,
                    Deed.APPROVE,
                    Deed.SEND_BACK,
                    Deed.WITHDRAW);

    private final Random dice = new Random(27);

    @Test
    void queuePageAndDecisionAgreeAfterEveryDeed() {
        Person author = cast.editor();
        List<Person> reviewers = List.of(cast.reviewer(), cast.reviewer(), cast.reviewer());
        List<Person> everybody = List.of(author, reviewers.get(0), reviewers.get(1));
        ArticleView article = newsroom.article(author);
        String first = articles.text(article.id()).text().toString();
        long id = newsroom.submitted(newsroom.claim(article, "13 agreements", author), author).id();
        var eyes = new Eyes(annotations, reviews, queue, transactions);

        Map<Deed, Integer> done = new EnumMap<>(Deed.class);
        int yes = 0;
        int no = 0;
        for (int step = 0; step < 200; step++) {
            Deed deed = one(OFTEN);
            try {
                happens(deed, annotations.one(id), one(everybody), one(reviewers), first);
                done.merge(deed, 1, Integer::sum);
            } catch (Refusal notNow) {
                continue;
            }
            if (annotations.one(id).state() == ReviewState.APPROVED) {
                continue;
            }
            for (Person reviewer : reviewers) {
                if (eyes.mayDecide(id, article.id(), reviewer)) {
                    yes++;
                } else {
                    no++;
                }
            }
        }

        assertThat(done).containsOnlyKeys(Deed.values());
        assertThat(yes).isGreaterThan(10);
        assertThat(no).isGreaterThan(10);
    }

    private void happens(Deed deed, AnnotationView note, Person by, Person reviewer, String first) {
        ClaimView claim = claims.one(note.claimId());
        long id = note.id();
        int revision = articles.one(claim.articleId()).revision();
        switch (deed) {
            case REWORD ->
                    claims.edit(
                            claim.id(),
                            claim.version(),
                            new ClaimDetails(one(STATEMENTS), null, null, null),
                            by);
            case WRITE ->
                    annotations.edit(
                            id, note.version(), AnnotationFixtures.saying(one(STATEMENTS)), by);
            case BRING ->
                    revisions.revise(
                            claim.articleId(),
                            articles.read(
                                    new NewArticle(
                                            ArticleDetails.UNKNOWN,
                                            first.replace("13 agreements", one(WORDS)),
                                            "UTF-8",
                                            null)),
                            revision,
                            by);
            case SETTLE -> {
                var there =
                        ClaimFixtures.on(
                                articles.text(claim.articleId()),
                                one(List.of("agree", "that", "already been")));
                anchors.settle(
                        claim.id(), claim.version(), revision, there.start(), there.end(), by);
            }
            case TAKE_BACK -> anchors.takeBack(claim.id(), claim.version(), by);
            case LET_GO -> anchors.letGo(claim.id(), claim.version(), revision, by);
            case FILE -> evidence.file(claim.id(), ClaimFixtures.evidence(), null, by);
            case APPROVE -> newsroom.approved(note, reviewer);
            case SEND_BACK -> {
                newsroom.sentBack(note, reviewer);
                submit(id, one(List.of(note.author(), note.lastEditor())));
            }
            case WITHDRAW -> {
                Person author = people.byId(note.author());
                annotations.withdraw(id, note.version(), author);
                annotations.resume(id, annotations.one(id).version(), author);
                submit(id, note.author());
            }
        }
    }

    private void submit(long id, long by) {
        annotations.submit(id, annotations.one(id).version(), people.byId(by));
    }

    private <T> T one(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
