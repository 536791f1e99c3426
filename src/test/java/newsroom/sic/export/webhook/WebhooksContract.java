package newsroom.sic.export.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks as admins keep them. */
abstract class WebhooksContract extends ListeningProgram {

    @Test
    void isForAdminsAlone() {
        Person nobody = cast.reviewer();
        List<ThrowingCallable> tries =
                List.of(
                        () -> webhooks.all(nobody),
                        () -> webhooks.one(hook, nobody),
                        () -> webhooks.make(made.webhook().details(), null, nobody),
                        () -> webhooks.change(hook, 0, made.webhook().details(), false, nobody),
                        () -> webhooks.rotate(hook, 0, nobody),
                        () -> webhooks.remove(hook, 0, nobody),
                        () -> webhooks.test(hook, nobody),
                        () -> deliveries.of(hook, null, 9, nobody));

        assertThat(tries)
                .allSatisfy(attempt ->
                        assertThatExceptionOfType(Refusal.class)
                                .isThrownBy(attempt)
                                .satisfies(no ->
                                        assertThat(no.kind()).isEqualTo(Refusal.Kind.ABSENT)));
    }

    @ParameterizedTest
    @DisplayName("case 22: an address that is no public place, or not encrypted, is not taken")
    @ValueSource(
            strings = {
                "http://hooks.example/",
                "https://127.0.0.1/",
                "https://localhost/",
                "https://169.254.169.254/",
                "https://2130706433/",
                "https://user@hooks.example/",
                "https://hooks.example:8443/",
                "ftp://hooks.example/",
                "hooks.example"
            })
    void case22_refusesAddresses(String address) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> webhooks.make(hearing(address, ALL), null, admin))
                .satisfies(no -> assertThat(no.field()).isEqualTo("address"));
    }

    @Test
    void refusesWhatIsChangedAgainstAnOlderVersion() {
        webhooks.rotate(hook, 0, admin);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> webhooks.change(hook, 0, made.webhook().details(), false, admin))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.STALE));
    }

    @Test
    void makesOneOfTheSameRequestTwiceAndTellsItsSecretOnce() {
        WebhookDetails details = hearing(receiver.address(), ALL);

        ShownSecret first = webhooks.make(details, "one", admin);
        ShownSecret again = webhooks.make(details, "one", admin);

        assertThat(again.webhook().id()).isEqualTo(first.webhook().id());
        assertThat(first.secret()).startsWith("whsec_");
        assertThat(again.secret()).isNull();
    }

    @Test
    void leavesNoSecretInHistoryNorAWholeAddress() {
        String secret = Objects.requireNonNull(webhooks.rotate(hook, 0, admin).secret());
        webhooks.change(hook, 1, hearing(receiver.address() + "?key=s3cret", ALL), false, admin);
        webhooks.remove(hook, 2, admin);

        assertThat(history())
                .extracting(entry -> entry.replaceFirst("^\\S+ \\d+ ", ""))
                .containsExactly(
                        "made a webhook",
                        "rotated the secret of the webhook",
                        "changed the webhook",
                        "removed the webhook");
        String told =
                String.join(
                        "\n",
                        jdbc.sql("select changes from history_entry where subject_kind = 'webhook'")
                                .query(String.class)
                                .list());
        assertThat(told)
                .contains("http://127.0.0.1:")
                .doesNotContain(secret, Objects.requireNonNull(made.secret()), "s3cret", "/hooks/");
        assertThat(made.toString() + new Secret(secret)).doesNotContain(secret.substring(7));
    }

    @Test
    void forgetsWhatIsLongSettledAndNothingElse() {
        webhooks.test(hook, admin);
        send();
        receiver.answering(500);
        webhooks.test(hook, admin);
        send();

        rows.forget(clock.instant().plusSeconds(1));

        assertThat(sent()).extracting(DeliveryView::state).containsExactly(DeliveryState.WAITING);
    }

    @Test
    void goesOnWhereTheSliceBeforeEnded() {
        IntStream.range(0, 5).forEach(_ -> webhooks.test(hook, admin));

        var first = deliveries.of(hook, null, 3, admin);
        var second = deliveries.of(hook, first.next(), 3, admin);

        assertThat(first.items()).hasSize(3).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(2);
        assertThat(second.next()).isNull();
    }
}
