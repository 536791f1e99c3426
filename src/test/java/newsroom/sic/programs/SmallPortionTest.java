package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What a program meets that asks too often. */
@OnH2
@TestPropertySource(properties = "sic.api.requests-per-minute=6")
class SmallPortionTest extends ContractOfTheApi {

    @Test
    void tellsWhenToGoOnAndLeavesTheOthersAlone() {
        for (int left = 5; left >= 0; left--) {
            Answer served = desk.get("/stories").is(200);
            assertThat(served.header("RateLimit-Policy")).isEqualTo("\"token\";q=6;w=60");
            assertThat(served.header("RateLimit")).matches("\"token\";r=" + left + ";t=\\d+");
        }

        Answer no = desk.get("/stories").is(429);

        assertThat(no.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(no.text("type")).isEqualTo("urn:sic:problem:account.too-many-requests");
        assertThat(Integer.parseInt(no.header("Retry-After"))).isBetween(1, 10);
        assertThat(no.header("RateLimit")).startsWith("\"token\";r=0;");
        judge.get("/stories").is(200);
        Program.of(editor, tokens, port).get("/stories").is(200);
    }

    @Test
    void carriesNothingOutAndKeepsNoKey() {
        for (int i = 0; i < 6; i++) {
            desk.get("/stories").is(200);
        }
        String key = UUID.randomUUID().toString();
        String title = "Story " + key;
        desk.post("/stories", json("title", title), "Idempotency-Key", key).is(429);

        Answer made =
                Program.of(editor, tokens, port)
                        .post("/stories", json("title", title), "Idempotency-Key", key)
                        .is(201);

        assertThat(made.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void countsWhatIsRefusedToo() {
        for (int i = 0; i < 3; i++) {
            desk.get("/nowhere").is(404);
            desk.post("/stories", "{").is(400);
        }
        desk.get("/stories").is(429);
        desk.post("/stories", "{").is(429);
    }
}
