package newsroom.sic.export.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import newsroom.sic.annotation.AnnotationFixtures;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.DecisionView;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.article.ArticleView;
import newsroom.sic.article.Articles;
import newsroom.sic.article.Lines;
import newsroom.sic.article.SignOffs;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.testing.Receiver;
import newsroom.sic.testing.Receiver.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What is told to whom, and under which signature. */
abstract class TellingContract extends ListeningProgram {

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Articles articles;
    @Autowired private Claims claims;
    @Autowired private Lines lines;
    @Autowired private SignOffs signOffs;
    @Autowired private TransactionTemplate transaction;

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
                        lines.waive(article.id(), 1, line.n(), line.version(), "opinion", author));
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

    private ClaimView claimOf(AnnotationView annotation) {
        return claims.one(annotation.claimId());
    }

    private String sealOf(AnnotationView approved) {
        List<DecisionView> decided =
                reviews.decisions(List.of(approved.id())).getOrDefault(approved.id(), List.of());
        return Objects.requireNonNull(decided.getLast().seal());
    }
}
