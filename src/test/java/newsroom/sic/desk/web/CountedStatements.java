package newsroom.sic.desk.web;

import java.time.Clock;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.article.Articles;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Statements;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody at a desk, and how much a page that they open asks of the database. */
abstract class CountedStatements {

    @Autowired Articles articles;
    @Autowired Claims claims;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;
    @Autowired Clock clock;
    @LocalServerPort int port;

    Person person;
    Visitor visitor = Visitor.at(0);

    @BeforeEach
    void comesIn() {
        person = cast.somebody(Role.EDITOR, Role.REVIEWER);
        visitor = Visitor.at(port).signedIn(person);
    }

    /** With the caches of the application warm. */
    List<String> saidFor(String path) {
        visitor.get(path);
        List<String> said =
                Statements.during(() -> {
                    int status = visitor.get(path).statusCode();
                    if (status != 200) {
                        throw new AssertionError(path + " answers " + status);
                    }
                });
        System.out.printf("%s: %d statements%n", path.replaceAll("-?\\d+", "n"), said.size());
        return said;
    }
}
