package newsroom.sic.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.article.ArticleView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Lines to those who have an article open, over real connections. */
@OnH2
@Timeout(60)
class StreamsOnH2Test {

    @Autowired private ServletWebServerApplicationContext house;
    @LocalServerPort private int port;

    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private People people;

    private final List<Listener> listeners = new ArrayList<>();
    private Person editor;
    private Person reviewer;
    private ArticleView article;

    @BeforeEach
    void twoPeopleHaveCopy() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        article = newsroom.article(editor);
    }

    @AfterEach
    void leave() {
        listeners.forEach(Listener::leave);
    }

    @Test
    void tellsEachWhoElseIsThere() {
        Listener one = listens(editor);
        assertThat(one.next("here")).isEqualTo("[]");

        Listener other = listens(reviewer);

        assertThat(other.next("here")).contains(editor.displayName());
        assertThat(one.next("here")).contains(reviewer.displayName());
        other.leave();
        assertThat(one.next("here")).isEqualTo("[]");
    }

    @Test
    void tellsTheOthersWhatWasSavedAndNobodyOfWhatWasNot() {
        Listener one = listens(editor);
        Listener other = listens(reviewer);
        one.next("here");
        one.next("here");
        other.next("here");

        newsroom.claim(article, "13 agreements", editor);
        newsroom.claim(newsroom.article(editor), "13 agreements", editor);
        newsroom.claim(article, "The minister", reviewer);

        assertThat(other.next("changed")).contains(editor.displayName());
        assertThat(one.next("changed")).contains(reviewer.displayName());
    }

    @Test
    void case40_endsWhenTheAccountIsDisabled() {
        Listener one = listens(editor);
        one.next("here");

        people.disable(editor.id(), people.member(editor.id()).version(), cast.admin());

        one.hearsTheEnd();
    }

    @Test
    void letsGoOfTheFirstTabWhenThereAreTooMany() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        List<Listener> tabs = new ArrayList<>();
        for (int i = 0; i <= Streams.TABS; i++) {
            tabs.add(listens(visitor));
            tabs.getLast().next("here");
        }

        tabs.getFirst().hearsTheEnd();
    }

    @Test
    void case57_takesNoThreadForAStream() {
        for (int person = 0; person < 10; person++) {
            Visitor visitor = Visitor.at(port).signedIn(cast.editor());
            for (int tab = 0; tab < Streams.TABS; tab++) {
                listens(visitor).next("here");
            }
        }

        assertThat(listeners).hasSize(10 * Streams.TABS);
        await().until(() -> threadsAtWork() < 10);
        assertThat(
                        Visitor.at(port)
                                .signedIn(reviewer)
                                .get("/articles/" + article.id())
                                .statusCode())
                .isEqualTo(200);
    }

    private int threadsAtWork() {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(house.getWebServer());
        Executor pool = server.getTomcat().getConnector().getProtocolHandler().getExecutor();
        return ((ThreadPoolExecutor) pool).getActiveCount();
    }

    private Listener listens(Person person) {
        return listens(Visitor.at(port).signedIn(person));
    }

    private Listener listens(Visitor visitor) {
        Listener listener = new Listener(visitor.stream("/articles/" + article.id() + "/stream"));
        listeners.add(listener);
        return listener;
    }

    /** Hears one stream. */
    private static final class Listener {

        private final InputStream stream;
        private final BufferedReader words;

        Listener(InputStream stream) {
            this.stream = stream;
            this.words = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        /** What the next event says, which is of that name. */
        String next(String name) {
            String said = line();
            while (!said.startsWith("event:")) {
                said = line();
            }
            assertThat(said).isEqualTo("event:" + name);
            return line().substring("data:".length());
        }

        private String line() {
            return read().orElseThrow(() -> new AssertionError("The stream has ended"));
        }

        private Optional<String> read() {
            try {
                return Optional.ofNullable(words.readLine());
            } catch (IOException cut) {
                return Optional.empty();
            }
        }

        /** Nobody who is still there would: the next to come is an hour away. */
        void hearsTheEnd() {
            while (read().isPresent()) {
                // what was said before the end
            }
        }

        void leave() {
            try {
                stream.close();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
