package newsroom.sic.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleFixtures;
import newsroom.sic.article.Articles;
import newsroom.sic.intake.job.FileState;
import newsroom.sic.intake.job.FileView;
import newsroom.sic.intake.job.Hand;
import newsroom.sic.intake.job.Imports;
import newsroom.sic.intake.job.JobView;
import newsroom.sic.intake.job.Source;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Receiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is brought in from other machines. */
abstract class FromElsewhereContract {

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private Feeds feeds;
    @Autowired private Polling polling;
    @Autowired private FeedContents contents;
    @Autowired private BeanFactory sic;
    @Autowired private JdbcClient jdbc;
    @Autowired private Cast cast;

    private Person editor;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
        jdbc.sql("update feed set state = 'PAUSED'").update();
    }

    @Test
    void bringsInWhatLiesAtAnAddress() {
        String copy = ArticleFixtures.text();
        Receiver site = Receiver.fresh().giving("text/plain", copy);

        imports.fetch(site.address(), false, editor);
        Hand.workAtLatest(sic);

        long article = articles.withText(copy).orElseThrow();
        assertThat(articles.one(article).details().url()).isEqualTo(site.address());
    }

    @Test
    @DisplayName(
            "case 25: an address that cannot be had fails once, with a reason, until asked again")
    void triesAnAddressAgainThatCouldNotBeHad() {
        String copy = ArticleFixtures.text();
        Receiver site = Receiver.fresh().giving("text/plain", copy).answering(500);
        imports.fetch(site.address(), false, editor);
        JobView job = Hand.workAtLatest(sic);
        FileView failed = imports.files(job.id(), FileState.FAILED, null, 1).items().getFirst();

        imports.retry(job.id(), job.version(), editor);
        Hand.workAtLatest(sic);

        assertThat(Objects.requireNonNull(failed.refusal()).sentence())
                .contains("it has it not, or not for us");
        assertThat(articles.withText(copy)).isPresent();
    }

    @Test
    @DisplayName("case 22: an address within the house is refused where it is typed")
    void case22_refusesAnAddressWithinTheHouse() {
        for (String address : List.of("http://127.0.0.1/", "http://[::1]/", "file:///etc/passwd")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> imports.fetch(address, false, editor));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> feeds.follow(address, editor));
        }
    }

    @Test
    void fetchesEachItemOfAFeedOnceAndAsksForNothingThatIsAsItWas() {
        Receiver one = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver two = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver feed = Receiver.fresh().giving("application/rss+xml", rss(one));
        long id = feeds.follow(feed.address(), editor);

        poll();
        JobView first = Hand.workAtLatest(sic);
        poll();
        feed.giving("application/rss+xml", rss(two, one));
        poll();
        JobView second = Hand.workAtLatest(sic);

        assertThat(first.source()).isEqualTo(Source.FEED);
        assertThat(first.starter().id()).isEqualTo(editor.id());
        assertThat(imports.progress(first.id()).imported()).isEqualTo(1);
        assertThat(imports.progress(second.id()).imported()).isEqualTo(1);
        assertThat(one.received()).hasSize(1);
        assertThat(feed.received().get(1).header("if-none-match")).isNotEmpty();
        assertThat(feed.received().get(1).header("if-modified-since"))
                .isEqualTo(Receiver.LAST_MODIFIED);
        assertThat(feeds.one(id).title()).isEqualTo("The wire");
    }

    @Test
    void waitsLongerEachTimeThatAFeedFails() {
        Receiver feed = Receiver.fresh().answering(500, 500);
        long id = feeds.follow(feed.address(), editor);

        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        poll();
        FeedView once = feeds.one(id);
        poll();
        FeedView twice = feeds.one(id);
        Instant after = Instant.now().truncatedTo(ChronoUnit.MICROS);

        assertThat(once.trouble()).isEqualTo(Trouble.REFUSED);
        assertThat(twice.failures()).isEqualTo(2);
        assertThat(once.dueAt())
                .isBetween(before.plus(minutes(30)), Instant.now().plus(minutes(30)));
        assertThat(twice.dueAt())
                .isBetween(before.plus(minutes(60)), Instant.now().plus(minutes(60)));
        feed.giving("application/rss+xml", rss());
        feeds.askNow(id);
        assertThat(feeds.one(id).failures()).isZero();
        assertThat(feeds.one(id).dueAt())
                .isBetween(after.plus(minutes(15)), Instant.now().plus(minutes(15)));
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    @Test
    void tellsWhatBecameOfEachItem() {
        Receiver there = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver gone = Receiver.fresh().answering(500);
        Receiver feed = Receiver.fresh().giving("application/rss+xml", rss(there, gone));
        long id = feeds.follow(feed.address(), editor);

        feeds.askNow(id);
        List<FeedItemView> begun = feeds.items(id, null, 9).items();
        Hand.workAtLatest(sic);

        assertThat(begun).extracting(FeedItemView::state).containsOnlyNulls();
        assertThat(feeds.items(id, null, 9).items())
                .extracting(FeedItemView::title, FeedItemView::address, FeedItemView::state)
                .containsExactly(
                        tuple("Ships & more", there.address(), FileState.IMPORTED),
                        tuple("Ships & more", gone.address(), FileState.FAILED));
        assertThat(feeds.one(id).found()).isEqualTo(2);
    }

    @Test
    void bringsNothingInTwiceWhenAFeedIsFollowedAgainOrMoves() {
        Receiver one = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver two = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver feed = Receiver.fresh().giving("application/rss+xml", rss(one));
        Receiver elsewhere = Receiver.fresh().giving("application/rss+xml", rss(two, one));
        long id = feeds.follow(feed.address(), editor);
        feeds.askNow(id);
        Hand.workAtLatest(sic);

        feeds.remove(id, feeds.one(id).version(), editor);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> feeds.one(id));
        assertThat(feeds.follow(feed.address(), editor)).isEqualTo(id);
        feeds.askNow(id);
        feeds.move(id, feeds.one(id).version(), elsewhere.address(), editor);
        feeds.askNow(id);
        Hand.workAtLatest(sic);

        assertThat(one.received()).hasSize(1);
        assertThat(two.received()).hasSize(1);
        assertThat(feeds.seen(id)).isEqualTo(2);
    }

    @Test
    void bringsInWhatIsChosenOfAFeedThatNobodyFollows() {
        Receiver one = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver two = Receiver.fresh().giving("text/plain", ArticleFixtures.text());
        Receiver feed = Receiver.fresh().giving("application/rss+xml", rss(one, two));

        FeedContents.Listed listed = contents.at(feed.address());
        contents.bringIn(feed.address(), List.of(two.address()), editor);
        JobView job = Hand.workAtLatest(sic);

        assertThat(listed.items()).extracting(FeedContents.Item::allowed).containsOnly(true);
        assertThat(two.received()).hasSize(1);
        assertThat(job.source()).isEqualTo(Source.ADDRESS);
        assertThat(job.holdsCopies()).isTrue();
        assertThat(one.received()).isEmpty();
        assertThat(feeds.all()).noneMatch(each -> each.address().equals(feed.address()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> contents.at(one.address()))
                .matches(no -> no.key().equals("intake.refused.unreached"));
    }

    /** As though its time had come. */
    private void poll() {
        jdbc.sql("update feed set due_at = timestamp with time zone '2020-01-01 00:00:00Z'")
                .update();
        polling.poll(() -> false);
    }

    private static String rss(Receiver... items) {
        StringBuilder feed =
                new StringBuilder("<rss version=\"2.0\"><channel><title>The wire</title>");
        for (Receiver item : items) {
            feed.append(
                    "<item><title>&lt;b&gt;Ships&lt;/b&gt; &amp;amp; more</title><link>%s</link></item>"
                            .formatted(item.address()));
        }
        return feed.append("</channel></rss>").toString();
    }
}
