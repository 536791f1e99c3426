package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.OneTimeLink;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.InBrowser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A desk with everything on it, to be inspected page by page. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtEveryLook {

    @Autowired ApplicationContext house;
    @LocalServerPort int port;

    @SuppressWarnings("NullAway.Init")
    Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    Person editor;

    @SuppressWarnings("NullAway.Init")
    Person reviewer;

    @SuppressWarnings("NullAway.Init")
    FullDesk full;

    private Admissions admissions;
    private People people;

    @BeforeAll
    void write() {
        newsroom = new Newsroom(house);
        admissions = house.getBean(Admissions.class);
        people = house.getBean(People.class);
        editor = people.byUsername("editor").orElseThrow();
        reviewer = people.byUsername("reviewer").orElseThrow();
        Person colleague =
                admissions.accept(invited(Role.EDITOR, Role.REVIEWER).token(), Cast.PASSWORD);
        full = new FullDesk(newsroom, editor, reviewer, colleague);
    }

    private OneTimeLink invited(Role... roles) {
        String name = "somebody-" + UUID.randomUUID().toString().substring(0, 8);
        Person admin = people.byUsername("admin").orElseThrow();
        return admissions.invite(name, "Somebody", Set.of(roles), admin);
    }

    /** The address at which somebody invited chooses a password. */
    String invitation() {
        return "/invitations/" + invited().token();
    }

    /** Somebody who has done nothing yet. */
    Desk newcomer(Integer... expected) {
        Person person = admissions.accept(invited(Role.EDITOR).token(), Cast.PASSWORD);
        return Desk.at(port, 1280, expected).signIn(person.username(), Cast.PASSWORD);
    }

    static void isFit(Desk desk, Inspection inspection) {
        assertThat(inspection.unfit()).isEmpty();
        desk.leave();
    }
}
