package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import newsroom.sic.Sic;
import newsroom.sic.account.Admissions;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.archive.Movers;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Whole desks, with everything that is in them and worse, from one database to the other. */
@OnPostgres
class MovingTest {

    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    @TempDir private Path folder;
    @TempDir private Path first;
    @TempDir private Path last;
    @Autowired private ApplicationContext house;
    @Autowired private Environment settings;
    @Autowired private Cast cast;

    @Test
    @DisplayName("case 59: H2 to PostgreSQL and back, with every row, and work goes on")
    void fromH2ToPostgresAndBack() throws Exception {
        List<String> h2 = List.of("--sic.home=" + first);
        try (var desk = demo(h2)) {
            fill(
                    new Newsroom(desk),
                    person(desk, "editor"),
                    person(desk, "reviewer"),
                    person(desk, "admin"));
        }
        List<String> there = Movers.schema(settings, "moved_there");
        List<String> back = List.of("--sic.home=" + last);

        Map<String, String> content = move("h2", h2, there);
        assertThat(move("there", there, back)).isEqualTo(content);
        assertThat(archived("back", back)).isEqualTo(content);

        workGoesOn(back);
    }

    @Test
    @DisplayName("case 59: PostgreSQL to H2 and back, with every row, and work goes on")
    void fromPostgresToH2AndBack() throws Exception {
        fill(
                new Newsroom(house),
                cast.editor(),
                cast.reviewer(),
                cast.somebody(Role.EDITOR, Role.REVIEWER));
        List<String> there = List.of("--sic.home=" + first);
        List<String> back = new ArrayList<>(Movers.schema(settings, "moved_back"));
        back.add("--sic.home=" + last);

        Map<String, String> content = move("postgres", postgres(), there);
        assertThat(move("there", there, back)).isEqualTo(content);
        assertThat(archived("back", back)).isEqualTo(content);

        workGoesOn(back);
    }

    @Test
    @DisplayName("case 14: the archive of a desk at which people work is one moment of it")
    void takesOneMomentOfADeskAtWork() throws Exception {
        Newsroom newsroom = new Newsroom(house);
        Person editor = cast.editor();
        long claim = newsroom.claim(editor).id();
        long before = newsroom.historySoFar();
        AtomicBoolean archived = new AtomicBoolean();
        Thread work =
                Thread.ofPlatform()
                        .start(() -> {
                            while (!archived.get()) {
                                newsroom.draft(claim, editor);
                            }
                        });

        try {
            archived("busy", postgres());
        } finally {
            archived.set(true);
            work.join();
        }

        assertThat(newsroom.historySoFar()).isGreaterThan(before + 1);
        List<String> there = List.of("--sic.home=" + first);
        assertThat(Movers.restore(file("busy"), there)).isZero();
        assertThat(Movers.verifyHistory(there)).isZero();
    }

    private List<String> postgres() {
        return List.of(
                "--spring.datasource.url=" + settings.getProperty("spring.datasource.url"),
                "--spring.datasource.username="
                        + settings.getProperty("spring.datasource.username"),
                "--spring.datasource.password="
                        + settings.getProperty("spring.datasource.password"));
    }

    private static void fill(Newsroom newsroom, Person editor, Person reviewer, Person colleague) {
        new FullDesk(newsroom, editor, reviewer, colleague);
        new HostileDesk(newsroom, editor);
    }

    /** Archives a store and restores it elsewhere; the content of the archive. */
    private Map<String, String> move(String name, List<String> from, List<String> to)
            throws Exception {
        Map<String, String> content = archived(name, from);
        assertThat(Movers.restore(file(name), to)).isZero();
        assertThat(Movers.verifyHistory(to)).isZero();
        return content;
    }

    private Map<String, String> archived(String name, List<String> settings) throws Exception {
        assertThat(Movers.archive(file(name), settings)).isZero();
        return Movers.content(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".zip");
    }

    /** A desk starts there, and every kind of row gets a number that nobody has. */
    private void workGoesOn(List<String> settings) {
        try (var desk = demo(settings)) {
            new FullDesk(new Newsroom(desk), newcomer(desk), newcomer(desk), newcomer(desk));
        }
        assertThat(Movers.verifyHistory(settings)).isZero();
    }

    private ConfigurableApplicationContext demo(List<String> settings) {
        var desk = new SpringApplication(Sic.class);
        desk.setRegisterShutdownHook(false);
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--spring.profiles.active=demo",
                                "--server.port=0",
                                "--server.address=127.0.0.1"));
        arguments.addAll(settings);
        return desk.run(arguments.toArray(String[]::new));
    }

    /** Somebody whose account is new, with a name that nobody has. */
    private static Person newcomer(ApplicationContext desk) {
        var admissions = desk.getBean(Admissions.class);
        var link =
                admissions.invite(
                        "newcomer-" + NEWCOMERS.incrementAndGet(),
                        "Somebody new",
                        Set.of(Role.EDITOR, Role.REVIEWER),
                        person(desk, "admin"));
        return admissions.accept(link.token(), Cast.PASSWORD);
    }

    private static Person person(ApplicationContext desk, String username) {
        return desk.getBean(People.class).byUsername(username).orElseThrow();
    }
}
