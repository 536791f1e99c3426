package newsroom.sic.threats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.annotation.AnnotationView;
import newsroom.sic.annotation.Annotations;
import newsroom.sic.annotation.Issue;
import newsroom.sic.annotation.ReviewState;
import newsroom.sic.annotation.Reviews;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.claim.Claims;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.claim.VerificationStatus;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which order an annotation is decided on, and what a form may set. */
abstract class StepsContract extends Deciding {

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
        Reviews reviews = newsroom.the(Reviews.class);
        if (state == ReviewState.DRAFT) {
            return newsroom.draft(claim, author);
        }
        AnnotationView sent = newsroom.submitted(claim, author);
        return switch (state) {
            case DRAFT, SUBMITTED -> sent;
            case APPROVED ->
                    reviews.approve(sent.id(), sent.version(), newsroom.seal(sent), null, reviewer);
            case CHANGES_REQUESTED ->
                    reviews.requestChanges(sent.id(), sent.version(), "Why?", reviewer);
            case REJECTED -> reviews.reject(sent.id(), sent.version(), "No.", reviewer);
            case WITHDRAWN -> annotations.withdraw(sent.id(), sent.version(), author);
        };
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
}
