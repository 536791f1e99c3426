package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import newsroom.sic.threats.AccessMatrix.Asker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every page in every state, and what is said before one is let in. */
class EveryWordOnH2Test extends ReadInBrackets {

    /** Between them they see every page and every no. */
    private static final List<Asker> ASKERS =
            List.of(
                    Asker.ANONYMOUS,
                    Asker.EDITOR_OF_OWN,
                    Asker.EDITOR_OF_OTHERS,
                    Asker.REVIEWER_OF_OWN,
                    Asker.ADMIN,
                    Asker.OF_ABSENT);

    @Test
    @DisplayName("every address of the access matrix, asked by everybody, and where it leads on to")
    void everyAddress() {
        Asking asking = new Asking(port, newsroom, cast);
        for (AccessMatrix.Row row : AccessMatrix.rows()) {
            for (Asker asker : ASKERS) {
                if (row.asks(asker)) {
                    Asking.Question question = asking.question(row, asker);
                    String method = row.method().equals("ANY") ? "POST" : row.method();
                    read(question.visitor(), row.toString(), Asking.put(question, method));
                }
            }
        }
        assertThat(pagesRead()).isGreaterThan(200);
    }

    @Test
    @DisplayName("pages with everything on them")
    void fullPages() {
        Person colleague = cast.somebody(Role.EDITOR, Role.REVIEWER);
        FullDesk full = new FullDesk(newsroom, editor, reviewer, colleague);

        for (Person person : List.of(editor, reviewer, cast.reader())) {
            Visitor visitor = Visitor.at(port).signedIn(person);
            for (String address : Places.toRead(full)) {
                read(visitor, address, visitor.get(address));
            }
        }
    }

    @Test
    @DisplayName("what somebody sees who is not signed in, or types the wrong thing")
    void openPages() {
        Visitor stranger = Visitor.at(port);
        read(stranger, "sign-in", stranger.get("/sign-in"));
        read(
                stranger,
                "wrong password",
                stranger.post("/sign-in", "username", editor.username(), "password", "wrong"));
        read(stranger, "no link", stranger.get("/invitations/nobodys"));
        read(stranger, "no token", stranger.send("POST", "/sign-in", "username=a&password=b"));
        String link = "/invitations/" + cast.invited(Role.EDITOR).token();
        read(stranger, "link", stranger.get(link));
        read(stranger, "short password", stranger.post(link, "password", "short"));
        read(stranger, "password", stranger.post(link, "password", Cast.PASSWORD));
        read(stranger, "not understood", stranger.send("BREW", "/sign-in", null));
    }

    @Test
    @DisplayName("the list of people, and what is refused there")
    void people() {
        Visitor admin = Visitor.at(port).signedIn(cast.admin());
        Person somebody = cast.editor();
        People people = house.getBean(People.class);
        for (String name : List.of("", "a b", editor.username(), "x".repeat(99))) {
            admin.get("/people");
            read(
                    admin,
                    "invite",
                    admin.post("/people", "username", name, "displayName", "Somebody"));
        }
        admin.get("/people");
        read(
                admin,
                "invited",
                admin.post(
                        "/people",
                        "username",
                        "new-" + UUID.randomUUID().toString().substring(0, 8),
                        "displayName",
                        "New"));
        for (String verb : List.of("disable", "disable", "link", "enable", "enable", "roles")) {
            int version = people.member(somebody.id()).version();
            admin.get("/people");
            String path = "/people/" + somebody.id() + "/" + verb;
            read(admin, verb, admin.post(path, "version", Integer.toString(version)));
            admin.get("/people");
            read(admin, "stale " + verb, admin.post(path, "version", "-1"));
        }
    }
}
