package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Finding;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Severity;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who decides, and when, whatever is sent and to whichever address. */
abstract class DecisionsContract {

    private static final List<String> DECISIONS = List.of("approve", "request-changes", "reject");

    @Autowired private ApplicationContext house;
    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @SuppressWarnings("NullAway.Init")
    private Newsroom newsroom;

    @BeforeEach
    void enter() {
        newsroom = new Newsroom(house);
    }

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
                assertThat(answer.statusCode()).isIn(404, 405, 409);
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

    private static final Map<ReviewState, Set<String>> POSSIBLE =
            Map.of(
                    ReviewState.DRAFT, Set.of("submit", "withdraw", "edit"),
                    ReviewState.SUBMITTED,
                            Set.of("withdraw", "edit", "approve", "request-changes", "reject"),
                    ReviewState.APPROVED, Set.of("edit"),
                    ReviewState.CHANGES_REQUESTED, Set.of("submit", "withdraw", "edit"),
                    ReviewState.REJECTED, Set.of(),
                    ReviewState.WITHDRAWN, Set.of("edit"));

    @ParameterizedTest
    @EnumSource
    @DisplayName("case 36: a step out of order is refused with where the annotation stands")
    void refusesStepsOutOfOrder(ReviewState state) {
        Person author = cast.editor();
        Person reviewer = cast.reviewer();
        Visitor writing = signedIn(author);
        Visitor deciding = signedIn(reviewer);
        Set<String> possible = POSSIBLE.getOrDefault(state, Set.of());

        for (String step :
                List.of("submit", "withdraw", "edit", "approve", "request-changes", "reject")) {
            Visitor visitor = DECISIONS.contains(step) ? deciding : writing;
            AnnotationView at = bring(state, author, reviewer);
            long before = newsroom.historySoFar();

            HttpResponse<String> answer = act(visitor, at, step);

            if (possible.contains(step)) {
                assertThat(answer.statusCode()).as(step).isEqualTo(302);
            } else {
                assertThat(answer.statusCode()).as(step).isEqualTo(409);
                assertThat(answer.body()).as(step).contains(state.words());
                assertThat(newsroom.one(at.id()).state()).isEqualTo(state);
                assertThat(newsroom.historySoFar()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("case 36: a step on a superseded version is refused with what came meanwhile")
    void refusesStepsOnAnOlderVersion(ReviewState state) {
        Person author = cast.editor();
        Person reviewer = cast.reviewer();
        for (String step : POSSIBLE.getOrDefault(state, Set.of())) {
            AnnotationView at = bring(state, author, reviewer);
            Visitor visitor = signedIn(DECISIONS.contains(step) ? reviewer : author);
            long before = newsroom.historySoFar();

            HttpResponse<String> answer = act(visitor, at, step, at.version() - 1);

            assertThat(answer.statusCode()).as(step).isEqualTo(412);
            assertThat(newsroom.one(at.id()).state()).isEqualTo(state);
            assertThat(newsroom.historySoFar()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("case 36: the same step a second time is refused, and told as done")
    void refusesTheSameStepTwice() {
        Person author = cast.editor();
        AnnotationView waiting = newsroom.submitted(newsroom.claim(author).id(), author);
        Visitor reviewer = signedIn(cast.reviewer());
        String seal = newsroom.seal(waiting);

        assertThat(act(reviewer, waiting, "approve").statusCode()).isEqualTo(302);
        HttpResponse<String> again = act(reviewer, waiting, "approve");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("This annotation is approved");
        assertThat(seal).hasSize(64);
    }

    private AnnotationView bring(ReviewState state, Person author, Person reviewer) {
        long claim = newsroom.claim(author).id();
        Annotations annotations = newsroom.the(Annotations.class);
        if (state == ReviewState.DRAFT) {
            return newsroom.draft(claim, author);
        }
        AnnotationView sent = newsroom.submitted(claim, author);
        return switch (state) {
            case DRAFT, SUBMITTED -> sent;
            case APPROVED ->
                    annotations.approve(
                            sent.id(), sent.version(), newsroom.seal(sent), null, reviewer);
            case CHANGES_REQUESTED ->
                    annotations.requestChanges(sent.id(), sent.version(), "Why?", reviewer);
            case REJECTED -> annotations.reject(sent.id(), sent.version(), "No.", reviewer);
            case WITHDRAWN -> annotations.withdraw(sent.id(), sent.version(), author);
        };
    }

    private HttpResponse<String> act(Visitor visitor, AnnotationView annotation, String step) {
        return act(visitor, annotation, step, annotation.version());
    }

    private HttpResponse<String> act(
            Visitor visitor, AnnotationView annotation, String step, int version) {
        return visitor.post(
                "/annotations/" + annotation.id() + "/" + step,
                "version",
                Integer.toString(version),
                "seal",
                newsroom.seal(annotation),
                "comment",
                "A reason.",
                "issue",
                "SLIP",
                "severity",
                "LOW",
                "body",
                "Other words.");
    }

    @Test
    @DisplayName("case 37: what a form may not set is not set, however it is called")
    void ignoresFieldsThatAreNotTheForms() {
        Person editor = cast.editor();
        Person reviewer = cast.reviewer();
        ClaimView claim = newsroom.claim(editor);
        Visitor visitor = signedIn(editor);
        String[] more = {
            "state", "APPROVED",
            "status", "CHECKED",
            "verdict", "ACCURATE",
            "role", "ADMIN",
            "roles", "ADMIN",
            "approvedBy", Long.toString(reviewer.id()),
            "approval", "1",
            "approvalId", "1",
            "author", Long.toString(reviewer.id()),
            "authorId", Long.toString(reviewer.id()),
            "lastEditor", Long.toString(reviewer.id()),
            "by.id", Long.toString(reviewer.id()),
            "by", Long.toString(reviewer.id()),
            "viewer.roles", "ADMIN",
            "person.roles[0]", "ADMIN",
            "claim.id", "1",
            "claim.status", "CHECKED",
            "finding.issue", "NAME",
            "anchor.start", "1",
            "addedBy", Long.toString(reviewer.id()),
            "edition", "9",
            "sealed", "true",
            "class.module.classLoader.x", "1"
        };

        visitor.post(
                "/claims/" + claim.id() + "/annotations",
                with(more, "issue", "SLIP", "severity", "LOW", "body", "Words."));
        visitor.post(
                "/claims/" + claim.id() + "/evidence",
                with(more, "source", "Minutes", "grade", "PRIMARY", "stance", "CONTEXT"));
        HttpResponse<String> edit =
                visitor.post(
                        "/claims/" + claim.id() + "/edit",
                        with(more, "version", "0", "statement", "Other."));

        AnnotationView written = newsroom.annotationsOn(claim.id()).getFirst();
        assertThat(written.state()).isEqualTo(ReviewState.DRAFT);
        assertThat(written.author()).isEqualTo(editor.id());
        assertThat(written.lastEditor()).isEqualTo(editor.id());
        assertThat(written.finding().issue()).isEqualTo(Issue.SLIP);
        EvidenceView filed = newsroom.the(EvidenceFile.class).on(claim.id()).getFirst();
        assertThat(filed.addedBy()).isEqualTo(editor.id());
        assertThat(edit.statusCode()).isEqualTo(302);
        ClaimView now = newsroom.the(Claims.class).one(claim.id());
        assertThat(now.status()).isEqualTo(VerificationStatus.IN_PROGRESS);
        assertThat(now.verdict()).isNull();
        assertThat(now.anchor()).isEqualTo(claim.anchor());
        assertThat(newsroom.the(People.class).byId(editor.id()).roles())
                .containsExactly(Role.EDITOR);
    }

    @Test
    @DisplayName("case 37: the version twice is refused; ids and versions that are no numbers, too")
    void refusesDuplicatesAndNonsense() {
        Person editor = cast.editor();
        ClaimView claim = newsroom.claim(editor);
        Visitor visitor = signedIn(editor);
        long before = newsroom.historySoFar();
        String address = "/claims/" + claim.id();

        for (String[] sent :
                new String[][] {
                    {address + "/edit?version=0", "version", "0", "statement", "A"},
                    {address + "/edit", "version", "0", "version", "1"},
                    {address + "/edit", "version", "one", "statement", "A"},
                    {address + "/edit", "version", "0", "assignee", "me"},
                    {address + "/edit", "version", "99999999999", "statement", "A"},
                    {address + "/links", "other", "1;2"},
                    {"/articles/" + claim.articleId() + "/claims", "start", "a"}
                }) {
            visitor.get("/stories");
            HttpResponse<String> answer =
                    visitor.post(sent[0], Arrays.copyOfRange(sent, 1, sent.length));
            assertThat(answer.statusCode()).as(String.join(" ", sent)).isEqualTo(400);
        }

        assertThat(newsroom.historySoFar()).isEqualTo(before);
    }

    private static String[] with(String[] more, String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    private Visitor signedIn(Person person) {
        Visitor visitor = Visitor.at(port).signedIn(person);
        visitor.get("/stories");
        return visitor;
    }
}
