package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;

import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
class FirstAdminTest {

    @Autowired private Admissions admissions;
    @Autowired private Cast cast;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("local.server.port", "8123");

    @Test
    void printsANewLinkAtEachStartUntilSomebodyCanSignIn(CapturedOutput output) {
        FirstAdmin start = new FirstAdmin(admissions, environment);

        new TransactionTemplate(transactions)
                .executeWithoutResult(within -> {
                    within.setRollbackOnly();
                    jdbc.sql("update account set state = 'INVITED', password_hash = null").update();

                    start.run(new DefaultApplicationArguments());
                    String first = printed(output, 1);
                    start.run(new DefaultApplicationArguments());
                    String second = printed(output, 2);

                    assertThat(admissions.invited(first)).isEmpty();
                    assertThat(admissions.accept(second, Cast.PASSWORD).roles())
                            .containsExactly(Role.ADMIN);
                    start.run(new DefaultApplicationArguments());
                    assertThat(links(output)).hasSize(2);
                });
    }

    @Test
    void printsNothingOnceSomebodyCanSignIn(CapturedOutput output) {
        cast.editor();

        new FirstAdmin(admissions, environment).run(new DefaultApplicationArguments());

        assertThat(output).doesNotContain("/invitations/");
    }

    private static String printed(CapturedOutput output, int n) {
        assertThat(links(output)).hasSize(n);
        return links(output)[n - 1];
    }

    private static String[] links(CapturedOutput output) {
        return output.getOut()
                .lines()
                .filter(line -> line.contains("http://127.0.0.1:8123/invitations/"))
                .map(line -> line.substring(line.lastIndexOf('/') + 1))
                .toArray(String[]::new);
    }
}
