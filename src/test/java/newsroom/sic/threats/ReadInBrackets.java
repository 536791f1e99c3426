package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import newsroom.sic.account.Person;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Pages in a language that does not exist: each message stands in brackets. A word without them was
 * written into a template or into Java.
 */
@OnH2
@Import(Brackets.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReadInBrackets {

    @Autowired ApplicationContext house;
    @Autowired Cast cast;
    @LocalServerPort int port;

    @SuppressWarnings("NullAway.Init")
    Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    Person editor;

    @SuppressWarnings("NullAway.Init")
    Person reviewer;

    private final Set<String> forgotten = new TreeSet<>();
    private int pages;

    @BeforeAll
    void openTheDesk() {
        newsroom = new Newsroom(house);
        editor = cast.editor();
        reviewer = cast.reviewer();
    }

    @BeforeEach
    void lookAnew() {
        forgotten.clear();
        pages = 0;
    }

    @AfterEach
    void nothingIsForgotten() {
        assertThat(forgotten).as("words that are in no message file").isEmpty();
    }

    int pagesRead() {
        return pages;
    }

    /** Sends a form and reads what comes of it. */
    final void send(Visitor visitor, String path, String... fields) {
        visitor.get("/account");
        read(visitor, path, visitor.post(path, fields));
    }

    /** A page, and the one that it leads on to. */
    final void read(Visitor visitor, String what, HttpResponse<String> answer) {
        HttpResponse<String> shown = answer;
        String next = answer.headers().firstValue("Location").orElse(null);
        if (answer.statusCode() == 302 && next != null) {
            shown = visitor.get(next.replaceFirst("^https?://[^/]+", ""));
        }
        assertThat(shown.statusCode()).as(what).isNotEqualTo(500);
        String type = shown.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html") && !shown.body().isEmpty()) {
            pages++;
            Unmarked.on(Jsoup.parse(shown.body()))
                    .forEach(words -> forgotten.add(what + ": " + words));
        }
    }
}
