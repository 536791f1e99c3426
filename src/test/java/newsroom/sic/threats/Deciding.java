package newsroom.sic.threats;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Somebody who tries to decide on an annotation. */
abstract class Deciding {

    static final List<String> DECISIONS = List.of("approve", "request-changes", "reject");
    @Autowired ApplicationContext house;
    @Autowired Cast cast;
    @LocalServerPort int port;

    @SuppressWarnings("NullAway.Init")
    Newsroom newsroom;

    @BeforeEach
    void enter() {
        newsroom = new Newsroom(house);
    }

    HttpResponse<String> act(Visitor visitor, AnnotationView annotation, String step) {
        return act(visitor, annotation, step, annotation.version());
    }

    HttpResponse<String> act(Visitor visitor, AnnotationView annotation, String step, int version) {
        return visitor.post(
                "/annotations/" + annotation.id() + "/" + step,
                "version",
                Integer.toString(version),
                "seal",
                newsroom.seal(annotation),
                "comment",
                "A reason.",
                "issue",
                "SLIP",
                "severity",
                "LOW",
                "body",
                "Other words.");
    }

    static String[] with(String[] more, String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    Visitor signedIn(Person person) {
        Visitor visitor = Visitor.at(port).signedIn(person);
        visitor.get("/stories");
        return visitor;
    }
}
