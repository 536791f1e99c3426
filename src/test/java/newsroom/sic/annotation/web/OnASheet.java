package newsroom.sic.annotation.web;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Asked;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.NewQuery;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Threads;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two people and a finding that they talk about, as a plain browser has it. */
abstract class OnASheet {

    static final String HOSTILE =
            "<img src=x onerror=alert(1)> [[${7*7}]] [x](javascript:alert(1)) \u202Eshalom";

    @LocalServerPort int port;
    @Autowired Threads threads;
    @Autowired Queries queries;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;

    Person editor;
    Person reviewer;
    Visitor visitor;
    ClaimView claim;
    AnnotationView note;
    String sheet;

    @BeforeEach
    void comeIn() {
        editor = cast.editor();
        reviewer = cast.reviewer();
        visitor = Visitor.at(port).signedIn(editor);
        claim = newsroom.claim(editor);
        note = newsroom.submitted(claim, editor);
        sheet = "/annotations/" + note.id();
    }

    CommentView say(String body, Person by) {
        return threads.say(note.id(), new NewComment(body, null, null), by);
    }

    QueryView ask(String question, String whom) {
        return queries.ask(note.id(), query(question, whom), editor);
    }

    NewQuery query(String question, String whom) {
        return new NewQuery(question, Asked.SOURCE, whom, editor.id(), today(), null);
    }

    Element one(String selector) {
        return Objects.requireNonNull(visitor.page().selectFirst(selector), selector);
    }

    void follow(HttpResponse<String> answer) {
        visitor.get(location(answer).replaceFirst("https?://[^/]+", "").replaceFirst("#.*", ""));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
