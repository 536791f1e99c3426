package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.Receiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class WebhookResourcesContract extends ContractOfTheApi {

    @Autowired private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Program house;

    @BeforeEach
    void anAdminHasAProgram() {
        jdbc.sql("delete from webhook").update();
        house = Program.of(cast.admin(), tokens, port);
    }

    private Answer made(String... headers) {
        return house.post("/webhooks", wanted(), headers).is(201);
    }

    private final Receiver receiver = Receiver.fresh();

    private String wanted() {
        return json(
                "name", "The archive",
                "url", receiver.address(),
                "events", List.of("annotation.approved", "article.signed-off"));
    }

    @Test
    void makesAWebhookAndTellsItsSecretOnce() {
        Answer made = made();

        assertThat(made.header("Location")).isEqualTo("/api/v1/webhooks/" + made.id());
        assertThat(made.text("secret")).matches("whsec_[A-Za-z0-9+/]{43}=");
        Answer got = house.get("/webhooks/" + made.id()).is(200);
        assertThat(got.tag()).isEqualTo(made.tag()).matches("\"0-[0-9a-f]{32}\"");
        assertThat(got.json().get("secret").isNull()).isTrue();
        assertThat(got.text("name")).isEqualTo("The archive");
        assertThat(got.text("url")).isEqualTo(receiver.address());
        assertThat(got.json().get("events").toString())
                .isEqualTo("[\"annotation.approved\",\"article.signed-off\"]");
        assertThat(got.json().get("on").asBoolean()).isTrue();
        assertThat(got.text("state")).isEqualTo("on");
        assertThat(house.get("/webhooks").is(200).json().get("items")).hasSize(1);
    }

    @Test
    void keepsNoAnswerWithASecretInIt() {
        String key = UUID.randomUUID().toString();
        Answer first = made("Idempotency-Key", key);
        Answer again = made("Idempotency-Key", key);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.json().get("secret").isNull()).isTrue();
        Answer rotated =
                house.post(
                                "/webhooks/" + first.id() + "/rotate",
                                null,
                                "If-Match",
                                first.tag(),
                                "Idempotency-Key",
                                "r" + key)
                        .is(200);
        assertThat(rotated.text("secret")).startsWith("whsec_").isNotEqualTo(first.text("secret"));
        assertThat(rotated.json().get("formerSecretUntil").isNull()).isFalse();
        assertThat(
                        jdbc.sql("select body from kept_answer where body is not null")
                                .query((row, n) -> row.getString(1))
                                .list())
                .noneMatch(body -> body.contains("whsec_"));
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        Answer made = made();
        String path = "/webhooks/" + made.id();

        house.send("PATCH", path, json("on", false)).is(428);
        Answer off = house.send("PATCH", path, json("on", false), "If-Match", made.tag()).is(200);
        house.send("PATCH", path, json("on", true), "If-Match", made.tag()).is(412);

        assertThat(off.text("state")).isEqualTo("off");
        assertThat(off.text("name")).isEqualTo("The archive");
        assertThat(off.tag()).startsWith("\"1-");
        house.post(path + "/test", null).is(409);
        house.send("DELETE", path, null, "If-Match", off.tag()).is(204);
        house.get(path).is(404);
    }

    @Test
    void refusesWhatCannotBeAskedAndSaysWhichField() {
        Answer clear =
                house.post(
                                "/webhooks",
                                json(
                                        "name", "A",
                                        "url", "http://hooks.example/",
                                        "events", List.of("annotation.approved")))
                        .is(422);
        assertThat(clear.json().at("/errors/0/pointer").asString()).isEqualTo("/url");
        Answer inside =
                house.post(
                                "/webhooks",
                                json(
                                        "name", "A",
                                        "url", "https://169.254.169.254/?key=s3cret",
                                        "events", List.of("annotation.approved")))
                        .is(422);
        assertThat(inside.text("detail"))
                .isEqualTo("Sic sends nothing to this address: it is no public place.");
        assertThat(inside.http().body()).doesNotContain("s3cret");
        Answer unknown =
                house.post(
                                "/webhooks",
                                json(
                                        "name", "A",
                                        "url", receiver.address(),
                                        "events", List.of("annotation.read")))
                        .is(422);
        assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/events");
        house.post("/webhooks", json("url", receiver.address(), "events", List.of())).is(422);
        house.post(
                        "/webhooks",
                        json(
                                "name", "A",
                                "url", receiver.address(),
                                "events", List.of("webhook.test")))
                .is(422);
    }

    @Test
    void showsWhatWasSentAndSendsItAgain() {
        String path = "/webhooks/" + made().id();
        Answer test = house.post(path + "/test", null).is(202);
        Answer second = house.post(path + "/test", null).is(202);

        assertThat(test.text("event")).isEqualTo("webhook.test");
        assertThat(test.text("state")).isEqualTo("waiting");
        Answer first = house.get(path + "/deliveries?limit=1").is(200);
        assertThat(first.json().at("/items/0")).isEqualTo(second.json());
        Answer next = house.get(path + "/deliveries?limit=1&after=" + first.text("next")).is(200);
        assertThat(next.json().at("/items/0/id").asLong()).isEqualTo(test.id());
        Answer again = house.post(path + "/deliveries/" + test.id() + "/redeliver", null).is(202);
        assertThat(again.text("messageId")).isEqualTo(test.text("messageId"));
        house.post(path + "/deliveries/999999999/redeliver", null).is(404);
        house.get(path + "/deliveries?after=x").is(400);
    }

    @Test
    void isShutToWhoeverIsNoAdmin() {
        desk.get("/webhooks").is(403);
        judge.post("/webhooks", wanted()).is(403);
    }
}
