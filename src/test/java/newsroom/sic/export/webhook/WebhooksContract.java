package newsroom.sic.export.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newsroom.sic.account.Person;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Lines;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.outbound.Outbound;
import newsroom.sic.outbound.Trouble;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import newsroom.sic.testing.Receiver;
import newsroom.sic.testing.Receiver.Received;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told to whom, and that it arrives. */
abstract class WebhooksContract {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<Occasion> ALL = EnumSet.copyOf(Occasion.offered());

    @Autowired private Webhooks webhooks;
    @Autowired private Deliveries deliveries;
    @Autowired private DeliveryRows rows;
    @Autowired private Postman postman;
    @Autowired private Round round;
    @Autowired private Outbound outbound;
    @Autowired private Annotations annotations;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Lines lines;
    @Autowired private SignOffs signOffs;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private Clock clock;

    private final Receiver receiver = Receiver.fresh();

    @SuppressWarnings("NullAway.Init")
    private Person admin;

    @SuppressWarnings("NullAway.Init")
    private Person author;

    @SuppressWarnings("NullAway.Init")
    private Person reviewer;

    @SuppressWarnings("NullAway.Init")
    private ShownSecret made;

    private long hook;

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

    @Test
    void tellsOfADecisionWithItsNumbersAndNothingThatPeopleWrote() {
        AnnotationView approved = approve();

        Received told = only(send());

        JsonNode body = JSON.readTree(told.body());
        assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
        assertThat(body.get("type").asString()).isEqualTo("annotation.approved");
        assertThat(Instant.parse(body.get("timestamp").asString())).isBefore(clock.instant());
        ClaimView claim = claimOf(approved);
        assertThat(body.get("data").toString())
                .isEqualTo(
                        """
                        {"annotationId":%d,"url":"/api/v1/annotations/%d","claimId":%d,\
                        "articleId":%d,"state":"approved","seal":"%s"}\
                        """
                                .formatted(
                                        approved.id(),
                                        approved.id(),
                                        approved.claimId(),
                                        claim.articleId(),
                                        sealOf(approved)));
        assertThat(told.header("content-type")).isEqualTo("application/json; charset=UTF-8");
        assertThat(told.body())
                .doesNotContain(approved.finding().body(), claim.anchor().exact())
                .doesNotContain(reviewer.username(), author.username());
    }

    @Test
    void signsAsStandardWebhooksDo() throws GeneralSecurityException {
        approve();

        Received told = only(send());

        assertThat(told.header("webhook-id")).matches("msg_[0-9a-f]{32}");
        Instant at = Instant.ofEpochSecond(Long.parseLong(told.header("webhook-timestamp")));
        assertThat(Duration.between(at, clock.instant()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(told.header("webhook-signature"))
                .isEqualTo(signature(Objects.requireNonNull(made.secret()), told));
    }

    /** Computed from the convention's text alone. */
    private static String signature(String secret, Received told) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
        assertThat(key).hasSize(32);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed =
                told.header("webhook-id")
                        + "."
                        + told.header("webhook-timestamp")
                        + "."
                        + told.body();
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsOfEveryDecisionSignOffAndWhatTakesThemBack() {
        ClaimView claim = newsroom.claim(author);
        newsroom.sentBack(newsroom.submitted(claim, author), reviewer);
        newsroom.rejected(newsroom.submitted(claim, author), reviewer);
        AnnotationView approved = newsroom.approved(newsroom.submitted(claim, author), reviewer);
        annotations.edit(
                approved.id(), approved.version(), AnnotationFixtures.saying("Other."), author);
        ArticleView article = newsroom.article(author);
        articles.text(article.id())
                .lines()
                .forEach(line ->
                        lines.waive(article.id(), line.n(), line.version(), "opinion", author));
        ArticleView closed =
                signOffs.signOff(article.id(), articles.one(article.id()).version(), reviewer);
        signOffs.reopen(article.id(), closed.version(), "A reader wrote.", reviewer);

        assertThat(types(send()))
                .containsExactlyInAnyOrder(
                        "annotation.changes-requested",
                        "annotation.rejected",
                        "annotation.approved",
                        "annotation.seal-broken",
                        "article.signed-off",
                        "article.reopened");
        assertThat(receiver.received()).noneMatch(told -> told.body().contains("reader"));
    }

    @Test
    void tellsNobodyWhatTheyDoNotHearOf() {
        Receiver other = Receiver.fresh();
        long ofRejections =
                webhooks.make(
                                hearing(other.address(), Set.of(Occasion.ANNOTATION_REJECTED)),
                                null,
                                admin)
                        .webhook()
                        .id();
        webhooks.change(hook, 0, made.webhook().details(), false, admin);

        approve();
        newsroom.rejected(newsroom.submitted(newsroom.claim(author), author), reviewer);
        postman.sendAll(ofRejections);
        send();

        assertThat(types(other.received())).containsExactly("annotation.rejected");
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void tellsNothingOfWhatDidNotHappen() {
        AnnotationView submitted = newsroom.submitted(newsroom.claim(author), author);

        transaction.executeWithoutResult(work -> {
            newsroom.approved(submitted, reviewer);
            work.setRollbackOnly();
        });

        assertThat(sent()).isEmpty();
        assertThat(send()).isEmpty();
    }

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
    void signsWithBothSecretsForADay() throws GeneralSecurityException {
        String first = Objects.requireNonNull(made.secret());
        String second = Objects.requireNonNull(webhooks.rotate(hook, 0, admin).secret());
        webhooks.test(hook, admin);
        webhooks.test(hook, admin);

        Parcel one = round.take(hook).orElseThrow();
        postman.sendAll(hook);
        Received both = only(receiver.received());
        assertThat(both.header("webhook-signature"))
                .isEqualTo(signature(second, both) + " " + signature(first, both));
        assertThat(webhooks.one(hook, admin).formerUntil()).isNotNull();

        later(Duration.ofHours(25)).sendAll(hook);
        Received alone = receiver.received().getLast();
        assertThat(alone.header("webhook-id")).isEqualTo(one.messageId());
        assertThat(alone.header("webhook-signature")).isEqualTo(signature(second, alone));
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

    private WebhookDetails hearing(String address, Set<Occasion> occasions) {
        return WebhookDetails.typed("The archive", address, occasions);
    }

    private AnnotationView approve() {
        return newsroom.approved(newsroom.submitted(newsroom.claim(author), author), reviewer);
    }

    private ClaimView claimOf(AnnotationView annotation) {
        return claims.one(annotation.claimId());
    }

    private String sealOf(AnnotationView approved) {
        List<DecisionView> decided =
                annotations
                        .decisions(List.of(approved.id()))
                        .getOrDefault(approved.id(), List.of());
        return Objects.requireNonNull(decided.getLast().seal());
    }

    private List<Received> send() {
        postman.sendAll(hook);
        return receiver.received();
    }

    private List<DeliveryView> sent() {
        return deliveries.of(hook, null, 50, admin).items();
    }

    private Round round(Duration later) {
        return new Round(jdbc, rows, webhooks, Clock.offset(clock, later));
    }

    /** Another node, at another time. */
    private Postman later(Duration later) {
        return new Postman(round(later), rows, outbound, Clock.offset(clock, later));
    }

    private static Received only(List<Received> received) {
        assertThat(received).hasSize(1);
        return received.getFirst();
    }

    private static List<String> types(List<Received> received) {
        return received.stream()
                .map(told -> JSON.readTree(told.body()).get("type").asString())
                .toList();
    }

    /** What history has of the webhook: who, and what they did. */
    private List<String> history() {
        return jdbc.sql(
                        "select actor_name || ' ' || action from history_entry"
                                + " where subject_kind = 'webhook' and subject_id = ? order by seq")
                .param(hook)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
