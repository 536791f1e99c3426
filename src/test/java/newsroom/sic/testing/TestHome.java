package newsroom.sic.testing;

import java.util.List;

/** Where a context under test keeps its files: below target, away from a desk's own data. */
final class TestHome {

    private TestHome() {}

    /** Nothing is lined up in the background where statements are counted; a test asks for it. */
    static List<String> properties(String name) {
        return List.of(
                "sic.home=target/test-home/" + ProcessHandle.current().pid() + "/" + name,
                "server.address=127.0.0.1",
                "sic.passwords.cost=4", // there are thousands of people
                "sic.outbound.allow=" + Receiver.allowance(),
                "sic.outbound.patience=4s",
                "sic.webhooks.every=1d", // tests send when they want it sent
                "sic.ledger.in-background=false",
                "sic.intake.in-background=false",
                "spring.main.banner-mode=off");
    }
}
