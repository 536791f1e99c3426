package newsroom.sic.testing;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** Where a context under test keeps its files: below target, away from a desk's own data. */
final class TestHome {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    static {
        // what is waited for comes at once, but for a machine that has much else to do
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    private TestHome() {}

    /** Nothing is lined up in the background where statements are counted; a test asks for it. */
    static List<String> properties(String name) {
        return List.of(
                "sic.home=target/test-home/" + ProcessHandle.current().pid() + "/" + name,
                "server.address=127.0.0.1",
                "sic.passwords.cost=${test.passwords.cost:4}", // there are thousands of people
                "sic.outbound.allow=" + Receiver.allowance(),
                "sic.outbound.patience=4s",
                "sic.webhooks.every=1d", // tests send when they want it sent
                "sic.ledger.in-background=false",
                "sic.intake.in-background=false",
                "spring.main.banner-mode=off");
    }
}
