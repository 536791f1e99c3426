package newsroom.sic.annotation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.CommentView;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Ruling;
import newsroom.sic.testing.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Threads and notices, as a plain browser has them. */
abstract class TalkContract extends OnASheet {

    @Autowired private Annotations annotations;

    @Test
    void showsHowAFindingWillReadAndKeepsNothing() {
        AnnotationView before = annotations.one(note.id());
        visitor.get(sheet);

        Element shown =
                Jsoup.parse(visitor.post("/preview", "body", "So it *is*. " + HOSTILE).body())
                        .expectFirst(".previewed");

        assertThat(shown.select("em").text()).isEqualTo("is");
        assertThat(shown.select("img, a[href^=javascript]")).isEmpty();
        assertThat(annotations.on(List.of(claim.id())))
                .containsOnly(Map.entry(claim.id(), List.of(before)));
        assertThat(visitor.post("/preview", "body", "x".repeat(Finding.LONGEST + 1)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void saysAndAnswersAndResolvesThroughTheForms() {
        visitor.get(sheet);
        HttpResponse<String> said =
                visitor.post(sheet + "/comments", "body", "Who says *so*?", "requestKey", "1");
        long comment = threads.on(note.id()).getFirst().opening().id();
        assertThat(location(said)).endsWith(sheet + "?comment=" + comment + "#comment-" + comment);

        visitor.get(sheet + "?comment=" + comment);
        assertThat(one("#comment-" + comment).attr("data-here")).isEqualTo("true");
        assertThat(one("#comment-" + comment + " em").text()).isEqualTo("so");
        visitor.post(
                sheet + "/comments", "body", "The minister.", "inReplyTo", Long.toString(comment));
        visitor.get(sheet);
        assertThat(one(".thread .replies").text()).contains("The minister.");

        follow(
                visitor.post(
                        "/comments/" + comment + "/resolve",
                        "version",
                        "0",
                        "reason",
                        "It is in."));
        assertThat(one(".thread.resolved .state.resolved").attr("data-shape")).isEqualTo("✓");
        assertThat(one(".thread.resolved").text()).contains("It is in.", editor.displayName());
        assertThat(one("#undo").attr("action"))
                .startsWith("/comments/" + comment + "/reopen?reason=undone&version=");
        visitor.post(one("#undo").attr("action"));
        assertThat(threads.on(note.id()).getFirst().isResolved()).isFalse();
    }

    @Test
    @Tag("rule4")
    void keepsWhatWasTypedWhenItIsRefused() {
        CommentView said = say("Who says so?", reviewer);
        threads.reopen(
                said.id(),
                threads.resolve(said.id(), said.version(), "Done", reviewer).version(),
                "Not yet",
                reviewer);
        visitor.get(sheet);

        HttpResponse<String> stale =
                visitor.post(
                        "/comments/" + said.id() + "/resolve", "version", "0", "reason", "Mine");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(one("#turn-" + said.id() + " .refusal").text()).contains("Not yet");
        assertThat(one("#turn-" + said.id() + " [name=reason]").val()).isEqualTo("Mine");
        assertThat(one("#turn-" + said.id() + " [name=version]").val()).isEqualTo("2");
        assertThat(one("details:has(#turn-" + said.id() + ")").hasAttr("open")).isTrue();

        String tooLong = "x".repeat(5_001);
        HttpResponse<String> refused = visitor.post(sheet + "/comments", "body", tooLong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(one("#comment-new textarea").val()).isEqualTo(tooLong);
    }

    @Test
    @DisplayName("case 3: people's words are text, whatever they are, and mentions are names")
    void showsPeoplesWordsAsText() {
        say(HOSTILE + " @" + reviewer.username() + ".", editor);
        QueryView put = ask(HOSTILE, HOSTILE.replace("\u202E", ""));
        queries.rule(put.id(), put.version(), Ruling.STANDS, HOSTILE, editor);
        ask(HOSTILE, "The ministry");

        for (String page :
                List.of(
                        sheet,
                        "/queries?owner=" + editor.id(),
                        "/queries?state=ruled&owner=" + editor.id())) {
            visitor.get(page);
            assertThat(visitor.page().select("main img, main [onerror]")).isEmpty();
            assertThat(visitor.page().select("a[href^=javascript]")).isEmpty();
            assertThat(visitor.page().text()).contains("<img src=x onerror=alert(1)> [[${7*7}]]");
        }
        visitor.get(sheet);
        assertThat(one(".comment .mention").text()).isEqualTo(reviewer.displayName());
        assertThat(one(".comment .mention").attr("title")).isEqualTo("@" + reviewer.username());
        assertThat(one(".comment .telltale").text()).isEqualTo("‹U+202E›");
    }

    @Test
    void tellsInTheBarHowMuchIsUnreadAndMarksItRead() {
        say("One", reviewer);
        CommentView second = say("Two", reviewer);
        visitor.get("/notices");
        assertThat(one("#unread .count").text()).isEqualTo("2 unread");
        assertThat(visitor.page().select(".notices li.unread")).hasSize(2);

        HttpResponse<String> opened =
                visitor.post(one(".notices form").attr("action"), "then", "open");
        assertThat(location(opened)).endsWith("#comment-" + second.id());
        visitor.get("/notices");
        assertThat(one("#unread .count").text()).isEqualTo("1 unread");

        visitor.post("/notices/read", "seen", one("[name=seen]").val());
        visitor.get("/notices");
        assertThat(visitor.page().select("#unread .count, li.unread, [name=seen]")).isEmpty();
        assertThat(visitor.page().select(".notices li")).hasSize(2);
    }

    @Test
    void setsEveryPageInAsManyStatementsHoweverMuchIsSaid() {
        talk(1);
        List<String> few = saidFor(sheet);
        int fewNotices = saidFor("/notices").size();
        int fewQueries = saidFor("/queries?owner=" + editor.id()).size();

        talk(12);

        assertThat(saidFor(sheet)).hasSameSizeAs(few);
        assertThat(saidFor("/notices")).hasSize(fewNotices);
        assertThat(visitor.page().select(".notices li")).hasSizeGreaterThan(20);
        assertThat(saidFor("/queries?owner=" + editor.id())).hasSize(fewQueries);
        assertThat(visitor.page().select("tbody tr")).hasSize(13);
    }

    private void talk(int howMuch) {
        for (int i = 0; i < howMuch; i++) {
            CommentView said = say("@" + reviewer.username() + ", who says so?", reviewer);
            threads.say(note.id(), new NewComment("I do", said.id(), null), cast.editor());
            threads.resolve(said.id(), said.version(), "Done", cast.editor());
            QueryView put = ask("How many?", "The ministry");
            queries.rule(put.id(), put.version(), Ruling.STANDS, "So it is.", cast.editor());
            queries.ask(newsroom.submitted(claim, editor).id(), query("How many?", "It"), editor);
        }
    }

    private List<String> saidFor(String path) {
        visitor.get(path);
        return Statements.during(() -> visitor.get(path));
    }
}
