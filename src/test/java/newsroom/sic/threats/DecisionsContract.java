package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who decides, whatever is sent and to whichever address. */
abstract class DecisionsContract extends Deciding {

    @Test
    @DisplayName("case 35: nobody decides on what they wrote, not with every role there is")
    void refusesTheAuthor() {
        Person author = cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
        AnnotationView own = newsroom.submitted(newsroom.claim(author).id(), author);

        Visitor visitor = signedIn(author);
        visitor.get("/annotations/" + own.id());

        assertThat(visitor.page().select("button:contains(Approve)")).isEmpty();
        assertThat(visitor.page().text()).contains("somebody else has to decide");
        refusesEveryDecision(visitor, own, 409, "You wrote this annotation");
    }

    @Test
    @DisplayName("case 35: nor does who edited it last, and the author still does not either")
    void refusesTheLastEditor() {
        Person author = cast.reviewer();
        Person editing = cast.somebody(Role.REVIEWER, Role.ADMIN);
        AnnotationView written = newsroom.submitted(newsroom.claim(author).id(), author);
        Finding other = new Finding(Issue.FIGURE, Severity.HIGH, "Eleven, in fact.", null, null);
        AnnotationView edited =
                newsroom.the(Annotations.class)
                        .edit(written.id(), written.version(), other, editing);

        refusesEveryDecision(signedIn(editing), edited, 409, "You were the last to edit");
        refusesEveryDecision(signedIn(author), edited, 409, "You wrote this annotation");

        assertThat(decide(signedIn(cast.reviewer()), edited, "approve").statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("case 35: an admin who does not review does not decide")
    void refusesAnAdmin() {
        Person author = cast.editor();
        AnnotationView waiting = newsroom.submitted(newsroom.claim(author).id(), author);

        refusesEveryDecision(signedIn(cast.admin()), waiting, 404, "not for you");
        refusesEveryDecision(
                signedIn(cast.somebody(Role.ADMIN, Role.EDITOR)), waiting, 404, "not for you");
    }

    @Test
    @DisplayName("case 35: the address says what is decided on, whatever ids the form holds")
    void goesByTheAddressOnly() {
        Person author = cast.reviewer();
        Person colleague = cast.editor();
        AnnotationView own = newsroom.submitted(newsroom.claim(author).id(), author);
        AnnotationView others = newsroom.submitted(newsroom.claim(colleague).id(), colleague);
        Visitor visitor = signedIn(author);

        HttpResponse<String> answer =
                visitor.post(
                        "/annotations/" + own.id() + "/approve",
                        "version",
                        Integer.toString(own.version()),
                        "seal",
                        newsroom.seal(own),
                        "id",
                        Long.toString(others.id()),
                        "annotationId",
                        Long.toString(others.id()),
                        "author",
                        Long.toString(colleague.id()),
                        "decidedBy",
                        Long.toString(colleague.id()));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(newsroom.one(own.id()).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(newsroom.one(others.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    @DisplayName("case 35: one's own is not approved under another's seal, nor another's under it")
    void refusesSwappedSeals() {
        Person author = cast.reviewer();
        Person colleague = cast.editor();
        AnnotationView own = newsroom.submitted(newsroom.claim(author).id(), author);
        AnnotationView others =
                newsroom.submitted(
                        newsroom.claim(colleague).id(),
                        new Finding(Issue.NAME, Severity.LOW, "Another.", null, null),
                        colleague);
        Visitor visitor = signedIn(author);
        String version = Integer.toString(others.version());

        HttpResponse<String> answer =
                visitor.post(
                        "/annotations/" + others.id() + "/approve",
                        "version",
                        version,
                        "seal",
                        newsroom.seal(own));

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(newsroom.one(others.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    @DisplayName("case 35: nor in the manner of a program")
    void refusesInTheMannerOfAProgram() {
        Person author = cast.somebody(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
        AnnotationView own = newsroom.submitted(newsroom.claim(author).id(), author);
        Visitor visitor = signedIn(author);
        String token = visitor.token().orElseThrow();
        String json =
                "{\"version\":%d,\"seal\":\"%s\",\"state\":\"APPROVED\"}"
                        .formatted(own.version(), newsroom.seal(own));
        String address = "/annotations/" + own.id();

        for (String path : List.of(address + "/approve", "/api/v1" + address + "/approve")) {
            // a session opens nothing to programs
            Integer[] refused =
                    path.startsWith("/api") ? new Integer[] {401} : new Integer[] {404, 405, 409};
            for (String method : List.of("POST", "PUT", "PATCH")) {
                HttpResponse<String> answer =
                        visitor.send(
                                method,
                                path,
                                json,
                                "Content-Type",
                                "application/json",
                                "Accept",
                                "application/json",
                                "X-CSRF-TOKEN",
                                token);
                assertThat(answer.statusCode()).isIn((Object[]) refused);
            }
        }
        HttpResponse<String> asHtmx =
                visitor.send(
                        "POST",
                        address + "/approve",
                        "version=%d&seal=%s".formatted(own.version(), newsroom.seal(own)),
                        "HX-Request",
                        "true",
                        "X-CSRF-TOKEN",
                        token);
        assertThat(asHtmx.statusCode()).isEqualTo(409);
        assertThat(newsroom.one(own.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    private void refusesEveryDecision(
            Visitor visitor, AnnotationView annotation, int status, String why) {
        long before = newsroom.historySoFar();
        for (String decision : DECISIONS) {
            HttpResponse<String> answer = decide(visitor, annotation, decision);
            assertThat(answer.statusCode()).as(decision).isEqualTo(status);
            assertThat(answer.body()).contains(why);
        }
        assertThat(newsroom.one(annotation.id()).state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(newsroom.historySoFar()).isEqualTo(before);
    }

    private HttpResponse<String> decide(
            Visitor visitor, AnnotationView annotation, String decision) {
        return act(visitor, newsroom.one(annotation.id()), decision);
    }
}
