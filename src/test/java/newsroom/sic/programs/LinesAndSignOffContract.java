package newsroom.sic.programs;

import static newsroom.sic.programs.Program.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import newsroom.sic.article.Copies;
import newsroom.sic.programs.Program.Answer;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What programs do with an article's lines, and when they may close it. */
abstract class LinesAndSignOffContract extends ContractOfTheApi {

    @Autowired private Copies copies;

    @Test
    void refusesWorkOnAnArticleThatWasSetAside() {
        long there = article().id();
        long aside = article().id();
        copies.nextText(aside, 0, there, 1, editor);
        String path = "/articles/" + aside;
        String tag = desk.get(path).tag();
        long story = desk.post("/stories", json("title", "Aside " + UUID.randomUUID())).id();
        String in = "/stories/" + story;

        List<Answer> answers =
                List.of(
                        desk.post(path + "/claims", json("exact", "thirteen agreements")),
                        desk.sendBytes(
                                "PUT",
                                path + "/text",
                                copy().getBytes(StandardCharsets.UTF_8),
                                "text/plain; charset=utf-8",
                                "If-Match",
                                tag),
                        desk.post(path + "/lines/1/waive", json("reason", "no"), "If-Match", tag),
                        desk.post(path + "/sign-off", null, "If-Match", tag),
                        desk.send("PUT", in + path, null, "If-Match", desk.get(in).tag()));
        Visitor visitor = Visitor.at(port).signedIn(editor);

        assertThat(answers)
                .extracting(Answer::status, no -> no.text("type"))
                .containsOnly(tuple(409, "urn:sic:problem:article.set-aside"));
        assertThat(visitor.get(path).body()).contains("set aside").doesNotContain("revisions/new");
        assertThat(visitor.get(path + "/claims/new?line=1").statusCode()).isEqualTo(409);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> copies.copy(there, 0, aside, editor));
    }

    @Test
    void waivesALineAndTakesTheWaiverBack() {
        long article = article().id();
        String path = "/articles/" + article + "/lines/2";
        Answer line = desk.get(path).is(200);
        assertThat(line.json().propertyNames())
                .containsExactlyInAnyOrder("n", "start", "end", "coverage", "reason");
        assertThat(desk.get("/articles/" + article + "/lines?limit=3").text("next")).isEqualTo("3");

        desk.post(path + "/waive", json("reason", "opinion")).is(428);
        Answer waived =
                desk.post(path + "/waive", json("reason", "opinion"), "If-Match", line.tag())
                        .is(200);
        assertThat(waived.text("coverage")).isEqualTo("waived");
        assertThat(waived.text("reason")).isEqualTo("opinion");
        desk.post(path + "/reopen", null, "If-Match", line.tag()).is(412);
        Answer opened = desk.post(path + "/reopen", null, "If-Match", waived.tag()).is(200);
        assertThat(opened.text("coverage")).isEqualTo("open");
        desk.post(path + "/reopen", null, "If-Match", opened.tag()).is(409);
    }

    @Test
    void waivesALineAgainstTheArticleAsItWasSeen() {
        long article = article().id();
        String tag = desk.get("/articles/" + article).tag();
        String line = "/articles/" + article + "/lines/";

        desk.post(line + "1/waive", json("reason", "opinion"), "If-Match", tag).is(200);

        desk.post(line + "2/waive", json("reason", "opinion"), "If-Match", tag).is(412);
        String now = desk.get("/articles/" + article).tag();
        desk.post(line + "2/waive", json("reason", ""), "If-Match", now).is(422);
        desk.post(line + "99/waive", json("reason", "opinion"), "If-Match", now).is(404);
    }

    @Test
    void signsOffOnlyWhatIsFinishedAndSaysWhatIsOpen() {
        Answer made = article();
        String path = "/articles/" + made.id();
        desk.post(path + "/sign-off", null).is(428);

        Answer no = desk.post(path + "/sign-off", null, "If-Match", made.tag()).is(409);
        assertThat(no.json().at("/open")).hasSize(4);
        assertThat(no.json().at("/open/0/kind").asString()).isEqualTo("open-line");
        for (int n = 1; n <= 4; n++) {
            String line = path + "/lines/" + n;
            desk.post(line + "/waive", json("reason", "opinion"), "If-Match", desk.get(line).tag())
                    .is(200);
        }
        Answer closed =
                desk.post(path + "/sign-off", null, "If-Match", desk.get(path).tag()).is(200);
        assertThat(closed.text("state")).isEqualTo("signed-off");
        desk.post(path + "/sign-off", null, "If-Match", closed.tag()).is(409);
    }
}
