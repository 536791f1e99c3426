package newsroom.sic.account;

import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The three accounts of the demo, whose passwords everybody knows. {@link DemoStaysAtHome} sees to
 * it that nobody else can reach them. Made before the seeds are loaded, which needs an editor.
 */
@Component
@Profile("demo")
@Order(10)
class DemoAccounts implements ApplicationRunner {

    private final Admissions admissions;
    private final People people;

    DemoAccounts(Admissions admissions, People people) {
        this.admissions = admissions;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        provide("editor", "Editor", Set.of(Role.EDITOR));
        provide("reviewer", "Reviewer", Set.of(Role.REVIEWER));
        provide("admin", "Admin", Set.of(Role.ADMIN, Role.EDITOR, Role.REVIEWER));
    }

    private void provide(String username, String displayName, Set<Role> roles) {
        if (people.byUsername(username).isEmpty()) {
            admissions.openForDemo(username, displayName, roles);
        }
    }
}
