package newsroom.sic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import newsroom.sic.testing.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class DemoTest {

    @Autowired private Admissions admissions;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlatformTransactionManager transactions;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "0.0.0.0", "::", "192.168.1.5", "no such host."})
    void doesNotStartWhereOthersCouldReachIt(@Nullable String address) {
        assertThatExceptionOfType(DemoStaysAtHome.Reachable.class)
                .isThrownBy(() -> DemoStaysAtHome.check(address))
                .satisfies(no -> {
                    FailureAnalysis said = new DemoStaysAtHome.Sentence().analyze(no, no);
                    assertThat(said.getDescription()).contains("this machine's own address");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
    void startsOnTheLoopback(String address) {
        assertThatNoException().isThrownBy(() -> DemoStaysAtHome.check(address));
    }

    @Test
    void hasThreePeopleHoweverOftenItStarts() {
        DemoAccounts demo = new DemoAccounts(admissions, people);

        new TransactionTemplate(transactions)
                .executeWithoutResult(within -> {
                    within.setRollbackOnly();
                    jdbc.sql("update account set username_key = 'x' where username = 'admin'")
                            .update();
                    demo.run(new DefaultApplicationArguments());
                    demo.run(new DefaultApplicationArguments());

                    assertThat(person("editor"))
                            .satisfies(it -> assertThat(it.writes()).isTrue())
                            .satisfies(it -> assertThat(it.decides()).isFalse());
                    assertThat(person("reviewer").roles()).containsExactly(Role.REVIEWER);
                    assertThat(person("admin").roles()).containsExactly(Role.values());
                });
    }

    @Test
    void hasNobodyOutsideTheDemo() {
        assertThat(people.byUsername("editor")).isEmpty();
        assertThat(people.byUsername("reviewer")).isEmpty();
        assertThat(people.signIn("admin", "admin")).isEmpty();
    }

    private Person person(String username) {
        return people.signIn(username, username).orElseThrow().person();
    }
}
