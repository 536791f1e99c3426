package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

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
    @Autowired private Cast cast;
    @LocalServerPort int port;

    @SuppressWarnings("NullAway.Init")
    Newsroom newsroom;

    @SuppressWarnings("NullAway.Init")
    Person editor;

    @SuppressWarnings("NullAway.Init")
    Person reviewer;

    @SuppressWarnings("NullAway.Init")
    FullDesk full;

    @BeforeAll
    void write() {
        newsroom = new Newsroom(house);
        People people = house.getBean(People.class);
        editor = people.byUsername("editor").orElseThrow();
        reviewer = people.byUsername("reviewer").orElseThrow();
        full = new FullDesk(newsroom, editor, reviewer, cast.somebody(Role.EDITOR, Role.REVIEWER));
    }

    /** The address at which somebody invited chooses a password. */
    String invitation() {
        return "/invitations/" + cast.invited().token();
    }

    /** Somebody who has done nothing yet. */
    Desk newcomer(Integer... expected) {
        Person person = cast.editor();
        return Desk.at(port, 1280, expected).signIn(person.username(), Cast.PASSWORD);
    }

    static void isFit(Desk desk, Inspection inspection) {
        assertThat(inspection.unfit()).isEmpty();
        desk.leave();
    }
}
