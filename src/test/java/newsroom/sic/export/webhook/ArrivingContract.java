package newsroom.sic.export.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Receiver;
import newsroom.sic.testing.Receiver.Received;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That what is told arrives, or is given up for all to see. */
abstract class ArrivingContract extends ListeningProgram {

    @Test
    void triesAgainLaterUnderTheSameId() {
        receiver.answering(500, 503, 204);
        approve();

        send();
        DeliveryView failed = sent().getFirst();
        assertThat(failed.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.trouble()).isNull();
        assertThat(Duration.between(failed.triedAt(), failed.dueAt()))
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(20));
        assertThat(send()).as("not before its time").hasSize(1);
        assertThat(webhooks.one(hook, admin).failingSince()).isNotNull();

        later(Duration.ofMinutes(1)).sendAll(hook);
        later(Duration.ofMinutes(10)).sendAll(hook);

        DeliveryView delivered = sent().getFirst();
        assertThat(delivered.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivered.attempts()).isEqualTo(3);
        assertThat(delivered.status()).isEqualTo(204);
        assertThat(webhooks.one(hook, admin).failingSince()).isNull();
        assertThat(receiver.received())
                .hasSize(3)
                .extracting(told -> told.header("webhook-id"))
                .containsOnly(delivered.messageId());
        assertThat(receiver.received())
                .extracting(Received::body)
                .hasSize(3)
                .containsOnly(receiver.received().getFirst().body());
    }

    @Test
    void triesAgainWhereNothingIsAnswered() {
        receiver.answering(Receiver.SILENCE, 204);
        approve();

        send();
        assertThat(sent().getFirst().trouble()).isEqualTo(Trouble.TIMED_OUT);
        later(Duration.ofMinutes(1)).sendAll(hook);

        assertThat(sent().getFirst().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void triesAgainWhereNobodyListens() {
        webhooks.change(hook, 0, hearing(Receiver.refusing(), ALL), true, admin);
        approve();

        send();
        assertThat(sent().getFirst().trouble()).isEqualTo(Trouble.NO_CONNECTION);
        webhooks.change(hook, 1, hearing(receiver.address(), ALL), true, admin);
        later(Duration.ofMinutes(1)).sendAll(hook);

        assertThat(types(receiver.received())).containsExactly("annotation.approved");
    }

    @Test
    @DisplayName(
            "case 23: an address that sends elsewhere has not taken it, and elsewhere hears nothing")
    void case23_followsNobody() {
        Receiver elsewhere = Receiver.fresh();
        receiver.answering(307).sendingTo(elsewhere.address());
        approve();

        send();

        assertThat(sent().getFirst().trouble()).isEqualTo(Trouble.REDIRECTED);
        assertThat(elsewhere.received()).isEmpty();
    }

    @Test
    void givesUpAfterTenTriesAndSendsAgainWhenAsked() {
        receiver.answering(IntStream.range(0, 10).mapToObj(_ -> 500).toArray(Integer[]::new));
        approve();

        for (int n = 0; n < 12; n++) {
            jdbc.sql("update webhook_delivery set due_at = queued_at where webhook_id = ?")
                    .param(hook)
                    .update();
            send();
        }

        DeliveryView given = sent().getFirst();
        assertThat(given.state()).isEqualTo(DeliveryState.GIVEN_UP);
        assertThat(given.attempts()).isEqualTo(10);
        assertThat(receiver.received()).hasSize(10);

        deliveries.again(hook, given.id(), admin);
        send();

        assertThat(sent().getFirst().state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(receiver.received().getLast().header("webhook-id")).isEqualTo(given.messageId());
    }

    @Test
    void delaysGrowAndDiffer() {
        List<Duration> waits =
                IntStream.rangeClosed(1, Backoff.mostTries() - 1)
                        .mapToObj(n -> Backoff.after(n, new Random(n)))
                        .toList();

        assertThat(waits).isSorted().hasSize(9);
        assertThat(waits.getFirst()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(waits.getLast()).isBetween(Duration.ofHours(19), Duration.ofHours(29));
    }

    @Test
    void arrivesThoughTheNodeThatTookItDied() {
        approve();
        Parcel taken = round.take(hook).orElseThrow();

        assertThat(send()).as("it is somebody's").isEmpty();
        later(Round.LEASE.plusSeconds(1)).sendAll(hook);

        assertThat(only(receiver.received()).header("webhook-id")).isEqualTo(taken.messageId());
        assertThat(sent().getFirst().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void believesTheSlowNodeThatItArrivedAndNotThatItFailed() {
        approve();
        Parcel slow = round.take(hook).orElseThrow();
        Round second = round(Round.LEASE.plusSeconds(1));
        Parcel next = second.take(hook).orElseThrow();

        round.failed(slow, 500, null, new Random(1));
        assertThat(sent().getFirst().status()).isNull();
        round.arrived(slow, 200);
        second.failed(next, 500, null, new Random(1));

        assertThat(sent().getFirst().state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void sendsNothingTwiceWhereManyLookAtOnce() throws Exception {
        IntStream.range(0, 12).forEach(_ -> webhooks.test(hook, admin));

        List<Thread> nodes =
                IntStream.range(0, 6)
                        .mapToObj(_ -> Thread.ofVirtual().start(() -> postman.sendAll(hook)))
                        .toList();
        for (Thread node : nodes) {
            node.join();
        }
        send();

        assertThat(receiver.received())
                .hasSize(12)
                .extracting(told -> told.header("webhook-id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isSwitchedOffAfterThreeDaysWithoutArriving() {
        receiver.answering(500, 500, 500);
        long before = webhooks.switchedOff();
        webhooks.test(hook, admin);
        send();
        later(Duration.ofDays(2)).sendAll(hook);
        assertThat(webhooks.one(hook, admin).state()).isEqualTo(WebhookState.ON);

        later(Duration.ofDays(4)).sendAll(hook);

        WebhookView off = webhooks.one(hook, admin);
        assertThat(off.state()).isEqualTo(WebhookState.GAVE_UP);
        assertThat(webhooks.switchedOff()).isEqualTo(before + 1);
        assertThat(history()).last().isEqualTo("Sic switched the webhook off");
        assertThat(send()).hasSize(3);

        WebhookView on = webhooks.change(hook, off.version(), off.details(), true, admin);
        assertThat(on.state()).isEqualTo(WebhookState.ON);
        assertThat(webhooks.switchedOff()).isEqualTo(before);
        assertThat(webhooks.one(hook, admin).failingSince()).isNull();
        later(Duration.ofDays(9)).sendAll(hook);
        assertThat(sent().getFirst().state()).as("what waited").isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void isSwitchedOffWhenItSaysThatItIsGone() {
        receiver.answering(410);
        webhooks.test(hook, admin);

        send();

        assertThat(webhooks.one(hook, admin).state()).isEqualTo(WebhookState.GONE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> webhooks.test(hook, admin))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.RULE));
    }
}
