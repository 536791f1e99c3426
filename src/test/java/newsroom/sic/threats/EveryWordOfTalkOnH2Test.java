package newsroom.sic.threats;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.NewComment;
import newsroom.sic.annotation.Queries;
import newsroom.sic.annotation.QueryView;
import newsroom.sic.annotation.Threads;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is said around threads, queries and notices, and what is refused there. */
class EveryWordOfTalkOnH2Test extends ReadInBrackets {

    @Test
    @DisplayName("what is said in a thread, and what is refused there")
    void threads() {
        AnnotationView note = newsroom.submitted(newsroom.claim(editor).id(), editor);
        Visitor visitor = Visitor.at(port).signedIn(reviewer);
        String sheet = "/annotations/" + note.id();
        String everybody =
                IntStream.range(0, 30).mapToObj(n -> "@p" + n).collect(Collectors.joining(" "));
        for (String body : List.of("", "x".repeat(6_000), everybody, "Who says so?")) {
            send(visitor, sheet + "/comments", "body", body);
        }
        long opening = newsroom.comment(note.id(), "Who says so?", reviewer).id();
        send(visitor, sheet + "/comments", "inReplyTo", "" + opening, "body", "");
        send(visitor, sheet + "/comments", "inReplyTo", "" + opening, "body", "A minister.");
        send(visitor, sheet + "/comments", "inReplyTo", "999999", "body", "A minister.");
        long reply =
                house.getBean(Threads.class)
                        .say(note.id(), new NewComment("A minister.", opening, null), editor)
                        .id();
        send(visitor, "/comments/" + reply + "/resolve", "version", "0", "reason", "Why.");
        String thread = "/comments/" + opening;
        for (String reason : List.of("", "x".repeat(400), "a\nb", "It is in.", "It is in.")) {
            send(visitor, thread + "/resolve", "version", "0", "reason", reason);
        }
        send(visitor, sheet + "/comments", "inReplyTo", "" + opening, "body", "A minister.");
        for (String version : List.of("0", "1", "1")) {
            send(visitor, thread + "/reopen", "version", version, "reason", "It is not.");
        }
    }

    @Test
    @DisplayName("a query from asked to ruled, and what is refused on its way")
    void queries() {
        AnnotationView note = newsroom.submitted(newsroom.claim(editor).id(), editor);
        Visitor visitor = Visitor.at(port).signedIn(editor);
        String sheet = "/annotations/" + note.id();
        String owner = Long.toString(editor.id());
        for (String owned : List.of("", "999999", owner)) {
            for (String day : List.of("", "soon", "2024-06-03", "2999-06-03")) {
                for (String words : List.of("", "x".repeat(6_000), "How many?")) {
                    send(
                            visitor,
                            sheet + "/queries",
                            "question",
                            words,
                            "asked",
                            words.isEmpty() ? "" : "SOURCE",
                            "askedName",
                            words,
                            "owner",
                            owned,
                            "dueOn",
                            day);
                }
            }
        }
        QueryView put = house.getBean(Queries.class).on(note.id()).getFirst();
        send(visitor, sheet + "/queries", asked("How many?", owner));
        AnnotationView withdrawn = newsroom.submitted(newsroom.claim(editor).id(), editor);
        house.getBean(Annotations.class).withdraw(withdrawn.id(), withdrawn.version(), editor);
        send(visitor, "/annotations/" + withdrawn.id() + "/queries", asked("Many?", owner));
        String query = "/queries/" + put.id();
        send(visitor, query + "/reopen", "version", "0", "reason", "Why.");
        for (String version : List.of("99", "0", "1")) {
            for (String day : List.of("", "2999-06-03", "2024-06-03")) {
                for (String words : List.of("", "Twelve.")) {
                    send(
                            visitor,
                            query + "/answer",
                            "version",
                            version,
                            "text",
                            words,
                            "by",
                            words,
                            "on",
                            day,
                            "url",
                            words.isEmpty() ? "nowhere" : "https://example.com/",
                            "grade",
                            "PRIMARY",
                            "stance",
                            "CONTEXT");
                }
            }
        }
        for (String version : List.of("99", "1", "2")) {
            for (String words : List.of("", "x".repeat(600), "The minutes say so.")) {
                send(
                        visitor,
                        query + "/ruling",
                        "version",
                        version,
                        "ruling",
                        words.isEmpty() ? "" : "STANDS",
                        "sentence",
                        words);
            }
        }
        for (String version : List.of("99", "2")) {
            for (String reason : List.of("", "Not so.")) {
                for (String day : List.of("soon", "2024-06-03", "2999-06-03")) {
                    send(
                            visitor,
                            query + "/reopen",
                            "version",
                            version,
                            "reason",
                            reason,
                            "dueOn",
                            day);
                }
            }
        }
    }

    @Test
    @DisplayName("notices that are read one by one and all at once")
    void notices() {
        Visitor visitor = Visitor.at(port).signedIn(editor);
        long notice = newsroom.notice(editor, reviewer);
        newsroom.notice(editor, reviewer);
        send(visitor, "/notices/" + notice + "/read", "then", "open");
        send(visitor, "/notices/" + notice + "/read", "then", "stay");
        send(visitor, "/notices/999999/read");
        for (String seen : List.of("", "soon", "Tsoon", "2999-01-01T00:00:00Z")) {
            send(visitor, "/notices/read", "seen", seen);
        }
    }

    private static String[] asked(String question, String owner) {
        return new String[] {
            "question",
            question,
            "asked",
            "WRITER",
            "askedName",
            "Ana",
            "owner",
            owner,
            "dueOn",
            "2999-06-03"
        };
    }
}
