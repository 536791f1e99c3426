package newsroom.sic.export.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Receiver;
import newsroom.sic.testing.Receiver.Received;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A program that hears of everything, and what it is told. */
abstract class ListeningProgram {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Set<Occasion> ALL = EnumSet.copyOf(Occasion.offered());

    @Autowired Webhooks webhooks;
    @Autowired Deliveries deliveries;
    @Autowired DeliveryRows rows;
    @Autowired Postman postman;
    @Autowired Round round;
    @Autowired Outbound outbound;
    @Autowired JdbcClient jdbc;
    @Autowired Cast cast;
    @Autowired Newsroom newsroom;
    @Autowired Clock clock;

    final Receiver receiver = Receiver.fresh();

    @SuppressWarnings("NullAway.Init")
    Person admin;

    @SuppressWarnings("NullAway.Init")
    Person author;

    @SuppressWarnings("NullAway.Init")
    Person reviewer;

    @SuppressWarnings("NullAway.Init")
    ShownSecret made;

    long hook;

    @BeforeEach
    void aProgramListens() {
        // no other test's webhook hears what happens here
        jdbc.sql("delete from webhook").update();
        admin = cast.admin();
        author = cast.editor();
        reviewer = cast.reviewer();
        made = webhooks.make(hearing(receiver.address(), ALL), null, admin);
        hook = made.webhook().id();
    }

    WebhookDetails hearing(String address, Set<Occasion> occasions) {
        return WebhookDetails.typed("The archive", address, occasions);
    }

    AnnotationView approve() {
        return newsroom.approved(newsroom.submitted(newsroom.claim(author), author), reviewer);
    }

    List<Received> send() {
        postman.sendAll(hook);
        return receiver.received();
    }

    List<DeliveryView> sent() {
        return deliveries.of(hook, null, 50, admin).items();
    }

    Round round(Duration later) {
        return new Round(jdbc, rows, webhooks, Clock.offset(clock, later));
    }

    /** Another node, at another time. */
    Postman later(Duration later) {
        return new Postman(round(later), rows, outbound, Clock.offset(clock, later));
    }

    static Received only(List<Received> received) {
        assertThat(received).hasSize(1);
        return received.getFirst();
    }

    static List<String> types(List<Received> received) {
        return received.stream()
                .map(told -> JSON.readTree(told.body()).get("type").asString())
                .toList();
    }

    /** What history has of the webhook: who, and what they did. */
    List<String> history() {
        return jdbc.sql(
                        "select actor_name || ' ' || action from history_entry"
                                + " where subject_kind = 'webhook' and subject_id = ? order by seq")
                .param(hook)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
