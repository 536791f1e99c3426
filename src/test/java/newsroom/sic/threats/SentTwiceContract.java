package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same form twice: by a second click, in parallel, and again after a lost reply. */
abstract class SentTwiceContract {

    private static final int AT_ONCE = 6;

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    private Person editor;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void enter() {
        newsroom = new Newsroom(house);
        editor = cast.editor();
        visitor = Visitor.at(port).signedIn(editor);
        visitor.get("/stories");
    }

    @Test
    @DisplayName("case 39: a claim sent twice is one claim, with the same answer")
    void makesOneClaim() {
        long article = newsroom.article(editor);
        String[] form = {
            "revision", "1", "start", "0", "end", "9", "requestKey", UUID.randomUUID().toString()
        };

        List<HttpResponse<String>> answers = often("/articles/" + article + "/claims", form);

        allAlike(answers);
        assertThat(newsroom.the(Claims.class).on(article)).hasSize(1);
    }

    @Test
    @DisplayName("case 39: evidence sent twice is on file once")
    void filesOnePiece() {
        ClaimView claim = newsroom.claim(editor);
        String[] form = {
            "source", "Minutes",
            "grade", "PRIMARY",
            "stance", "REFUTES",
            "requestKey", UUID.randomUUID().toString()
        };

        allAlike(often("/claims/" + claim.id() + "/evidence", form));
        assertThat(newsroom.the(EvidenceFile.class).on(claim.id())).hasSize(1);
    }

    @Test
    @DisplayName("case 39: an annotation kept twice is one draft")
    void keepsOneDraft() {
        ClaimView claim = newsroom.claim(editor);

        allAlike(often("/claims/" + claim.id() + "/annotations", annotation("keep")));
        assertThat(newsroom.annotationsOn(claim.id()))
                .singleElement()
                .matches(note -> note.state() == ReviewState.DRAFT);
    }

    @Test
    @DisplayName("case 39: an annotation submitted twice is one, and submitted once")
    void submitsOne() {
        ClaimView claim = newsroom.claim(editor);

        allAlike(often("/claims/" + claim.id() + "/annotations", annotation("submit")));
        assertThat(newsroom.annotationsOn(claim.id()))
                .singleElement()
                .matches(note -> note.state() == ReviewState.SUBMITTED);
    }

    private static String[] annotation(String then) {
        return new String[] {
            "issue", "SLIP",
            "severity", "LOW",
            "body", "Words.",
            "then", then,
            "requestKey", UUID.randomUUID().toString()
        };
    }

    @Test
    @DisplayName("case 39: a text pasted twice is one article; the others are told which")
    void bringsOneArticle() {
        String text = newsroom.copy();

        List<HttpResponse<String>> answers =
                often("/articles/paste", "text", text, "outlet", "Outlet " + UUID.randomUUID());

        assertThat(statuses(answers)).containsOnly(302, 409).containsOnlyOnce(302);
        assertThat(count("select count(*) from revision where text = ?", text)).isEqualTo(1);
    }

    @Test
    @DisplayName("case 39: different texts of one new outlet at once: all come in, the outlet once")
    void bringsOneOutlet() {
        String outlet = "Outlet " + UUID.randomUUID();

        List<HttpResponse<String>> answers =
                atOnce(_ -> post("/articles/paste", "text", newsroom.copy(), "outlet", outlet));

        assertThat(statuses(answers)).containsOnly(302);
        assertThat(count("select count(*) from outlet where name = ?", outlet)).isEqualTo(1);
    }

    @Test
    @DisplayName("case 39: a story opened twice is one story")
    void opensOneStory() {
        String title = "Story " + UUID.randomUUID();

        List<HttpResponse<String>> answers = often("/stories", "title", title);

        assertThat(statuses(answers)).containsOnlyOnce(302).isSubsetOf(302, 409, 422);
        assertThat(count("select count(*) from story where title = ?", title)).isEqualTo(1);
    }

    @Test
    @DisplayName("case 39: an article put into a story twice is in it once")
    void putsAnArticleInOnce() {
        long article = newsroom.article(editor);
        long story = newsroom.story(editor).id();

        allAlike(often("/articles/" + article + "/stories", "story", Long.toString(story)));
        assertThat(count("select count(*) from story_article where article_id = ?", article))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "case 39: two claims pointed at each other twice, from either side, are linked once")
    void linksOnce() {
        ClaimView one = newsroom.claim(editor);
        ClaimView other = newsroom.claim(editor);

        List<HttpResponse<String>> answers =
                atOnce(n ->
                        n % 2 == 0
                                ? post("/claims/" + one.id() + "/links", "other", "" + other.id())
                                : post("/claims/" + other.id() + "/links", "other", "" + one.id()));

        assertThat(statuses(answers)).containsOnly(302);
        assertThat(newsroom.the(Claims.class).linked(one.id())).hasSize(1);
    }

    @Test
    @DisplayName("case 39: somebody else's request key is no key to their record, nor a fault")
    void keepsRequestKeysApart() {
        ClaimView claim = newsroom.claim(editor);
        String[] form = annotation("keep");
        Visitor other = Visitor.at(port).signedIn(cast.editor());
        other.get("/stories");

        int mine = visitor.post("/claims/" + claim.id() + "/annotations", form).statusCode();
        int theirs = other.post("/claims/" + claim.id() + "/annotations", form).statusCode();

        assertThat(mine).isEqualTo(302);
        assertThat(theirs).isLessThan(500);
        assertThat(newsroom.annotationsOn(claim.id()))
                .filteredOn(note -> note.author() == editor.id())
                .hasSize(1);
    }

    /** In parallel, and once more when all is over. */
    private List<HttpResponse<String>> often(String address, String... form) {
        List<HttpResponse<String>> answers = new ArrayList<>(atOnce(_ -> post(address, form)));
        answers.add(post(address, form));
        return answers;
    }

    private HttpResponse<String> post(String address, String... form) {
        return visitor.twin().post(address, form);
    }

    private static List<HttpResponse<String>> atOnce(IntFunction<HttpResponse<String>> request) {
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<HttpResponse<String>>> sent =
                    IntStream.range(0, AT_ONCE)
                            .mapToObj(n -> hands.submit(() -> request.apply(n)))
                            .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void allAlike(List<HttpResponse<String>> answers) {
        assertThat(statuses(answers)).containsOnly(302);
        assertThat(answers.stream().map(answer -> answer.headers().firstValue("Location")))
                .containsOnly(answers.getFirst().headers().firstValue("Location"));
    }

    private static List<Integer> statuses(List<HttpResponse<String>> answers) {
        return answers.stream().map(HttpResponse::statusCode).toList();
    }

    private int count(String sql, Object value) {
        return newsroom.the(JdbcClient.class).sql(sql).param(value).query(Integer.class).single();
    }
}
