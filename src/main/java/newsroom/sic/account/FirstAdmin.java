package newsroom.sic.account;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** As long as nobody can sign in, each start prints a new link by which the first admin can. */
@Component
@Profile("!demo")
@Order(10)
class FirstAdmin implements ApplicationRunner {

    private final Admissions admissions;
    private final Environment environment;

    FirstAdmin(Admissions admissions, Environment environment) {
        this.admissions = admissions;
        this.environment = environment;
    }

    /** On the terminal and not in the log, since logs are kept and read by more people. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (admissions.nobodyCanSignIn()) {
            OneTimeLink link = admissions.linkForTheFirstAdmin();
            System.out.printf(
                    "%nNobody can sign in yet. Choose the password of the first admin, username"
                            + " \"%s\", at:%n    http://127.0.0.1:%s%s%n%n",
                    link.person().username(),
                    environment.getProperty("local.server.port", "8080"),
                    link.path());
        }
    }
}
