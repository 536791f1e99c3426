package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rule 1, in the service, at the page's address, and in the database itself. */
@Tag("rule1")
abstract class FourEyesContract {

    /** Below zero, where no sequence goes. */
    private static final AtomicLong IDS = new AtomicLong(-1);

    private static final String SEAL = "0".repeat(64);

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private MockMvcTester mvc;

    private Person author;
    private Person lastEditor;
    private Person reviewer;

    /** Submitted by the author, then edited by the last editor: edition 2. */
    private AnnotationView submitted;

    @BeforeEach
    void comeIn() {
        author = cast.somebody(Role.values());
        lastEditor = cast.somebody(Role.values());
        reviewer = cast.reviewer();
        AnnotationView first = newsroom.submitted(newsroom.claim(author), author);
        submitted =
                annotations.edit(
                        first.id(),
                        first.version(),
                        AnnotationFixtures.saying("As the last editor has it."),
                        lastEditor);
    }

    // The service

    @Test
    @DisplayName("case 35: neither author nor last editor decides, with every role there is")
    void letsNeitherAuthorNorLastEditorDecide() {
        for (Person own : List.of(author, lastEditor)) {
            String seal = seals.of(submitted);
            refuses(() -> reviews.approve(submitted.id(), submitted.version(), seal, null, own));
            refuses(() -> reviews.requestChanges(submitted.id(), submitted.version(), "No.", own));
            refuses(() -> reviews.reject(submitted.id(), submitted.version(), "No.", own));
            assertThat(reviews.objection(submitted, own)).isPresent();
        }

        assertThat(annotations.one(submitted.id())).isEqualTo(submitted);
        assertThat(reviews.decisions(List.of(submitted.id()))).isEmpty();
    }

    @Test
    @DisplayName("case 35: who has become the last editor after a decision cannot decide again")
    void letsNobodyDecideOnWhatTheyHaveEditedSince() {
        AnnotationView approved = newsroom.approved(submitted, reviewer);

        AnnotationView edited =
                annotations.edit(
                        approved.id(),
                        approved.version(),
                        AnnotationFixtures.saying("As the reviewer has it."),
                        reviewer);

        assertThat(edited.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(reviews.objection(edited, reviewer)).isPresent();
        refuses(() ->
                reviews.approve(edited.id(), edited.version(), seals.of(edited), null, reviewer));
        refuses(() ->
                reviews.approve(edited.id(), edited.version(), seals.of(edited), null, author));
        refuses(() ->
                reviews.approve(edited.id(), edited.version(), seals.of(edited), null, lastEditor));
        assertThat(newsroom.approved(edited, cast.reviewer()).state())
                .isEqualTo(ReviewState.APPROVED);
    }

    private static void refuses(ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.RULE);
    }

    // The address

    @ParameterizedTest
    @ValueSource(strings = {"approve", "request-changes", "reject"})
    @DisplayName("case 35: nor do they by address")
    void letsNeitherDecideByAddress(String verb) {
        for (Person own : List.of(author, lastEditor)) {
            assertThat(
                            mvc.post()
                                    .uri("/annotations/{id}/" + verb, submitted.id())
                                    .with(Cast.sending(own))
                                    .param("version", Integer.toString(submitted.version()))
                                    .param("seal", seals.of(submitted))
                                    .param("comment", "By the side door")
                                    .param("authorId", Long.toString(reviewer.id()))
                                    .param("lastEditorId", Long.toString(reviewer.id()))
                                    .param("by", Long.toString(reviewer.id())))
                    .hasStatus(409)
                    .bodyText()
                    .contains("somebody else has to decide on it");
        }

        assertThat(annotations.one(submitted.id())).isEqualTo(submitted);
        assertThat(reviews.decisions(List.of(submitted.id()))).isEmpty();
    }

    @Test
    @DisplayName("case 37: a decision's form carries nothing but comment, version and seal")
    void takesTheDeciderFromTheSessionAlone() {
        assertThat(
                        mvc.post()
                                .uri("/annotations/{id}/approve", submitted.id())
                                .with(Cast.sending(reviewer))
                                .param("version", Integer.toString(submitted.version()))
                                .param("seal", seals.of(submitted))
                                .param("decidedBy", Long.toString(author.id()))
                                .param("approvedBy", Long.toString(author.id()))
                                .param("outcome", "REJECTED")
                                .param("state", "REJECTED")
                                .param("role", "ADMIN"))
                .hasStatus(302);

        assertThat(annotations.one(submitted.id()).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(reviews.decisions(List.of(submitted.id())).get(submitted.id()))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.decidedBy()).isEqualTo(reviewer.id());
                    assertThat(decision.outcome()).isEqualTo(Outcome.APPROVED);
                });
    }

    // The database itself

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @DisplayName("case 35: the database refuses a decision by the author")
    void storeRefusesADecisionByTheAuthor(Outcome outcome) {
        storeRefuses(() -> insert(2, author, lastEditor, author, outcome));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    @DisplayName("case 35: the database refuses a decision by the last editor")
    void storeRefusesADecisionByTheLastEditor(Outcome outcome) {
        storeRefuses(() -> insert(2, author, lastEditor, lastEditor, outcome));
    }

    @Test
    @DisplayName("case 35: the database refuses a decision that names other people than it had")
    void storeRefusesForgedPeople() {
        Person straw = cast.reader();

        storeRefuses(() -> insert(2, straw, lastEditor, author, Outcome.APPROVED));
        storeRefuses(() -> insert(2, author, straw, lastEditor, Outcome.APPROVED));
        storeRefuses(() -> insert(2, straw, straw, reviewer, Outcome.APPROVED));
        storeRefuses(() -> insert(3, author, lastEditor, reviewer, Outcome.APPROVED));
        storeRefuses(() -> insert(1, author, lastEditor, reviewer, Outcome.APPROVED));
    }

    @Test
    @DisplayName("case 35: the database lets a decision that keeps the rule be made")
    void storeTakesADecisionByAnother() {
        insert(2, author, lastEditor, reviewer, Outcome.REJECTED);

        assertThat(reviews.decisions(List.of(submitted.id())).get(submitted.id())).hasSize(1);
    }

    @Test
    @DisplayName("case 35: the database refuses approval without a decision, and none with one")
    void storeRefusesApprovalWithoutADecision() {
        storeRefuses(() -> set("state = 'APPROVED'"));

        AnnotationView approved = newsroom.approved(submitted, reviewer);

        storeRefuses(() -> set("approval_id = null"));
        storeRefuses(() -> set("state = 'SUBMITTED'"));
        storeRefuses(() -> set("state = 'DONE', approval_id = null"));
        assertThat(annotations.one(submitted.id())).isEqualTo(approved);
    }

    @Test
    @DisplayName("case 35: the database refuses the approval of another annotation")
    void storeRefusesAnothersApproval() {
        AnnotationView other =
                newsroom.approved(newsroom.submitted(newsroom.claim(author), author), reviewer);

        storeRefuses(() -> set("state = 'APPROVED', approval_id = " + other.approval()));
    }

    @Test
    @DisplayName("case 35: the database refuses the approval of an older edition")
    void storeRefusesTheApprovalOfAnOlderEdition() {
        AnnotationView approved = newsroom.approved(submitted, reviewer);
        annotations.edit(
                approved.id(), approved.version(), AnnotationFixtures.saying("Since."), lastEditor);

        storeRefuses(() -> set("state = 'APPROVED', approval_id = " + approved.approval()));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGES_REQUESTED", "REJECTED"})
    @DisplayName("case 35: the database refuses a decision with another outcome as approval")
    void storeRefusesAnotherOutcomeAsApproval(Outcome outcome) {
        long decision = insert(2, author, lastEditor, reviewer, outcome);

        storeRefuses(() -> set("state = 'APPROVED', approval_id = " + decision));
        storeRefuses(() ->
                jdbc.update("update decision set outcome = 'APPROVED' where id = ?", decision));
    }

    @Test
    @DisplayName("case 35: the database refuses to hand authorship or wording to the decider")
    void storeRefusesToHandTheAnnotationToItsDecider() {
        AnnotationView approved = newsroom.approved(submitted, reviewer);

        storeRefuses(() -> set("last_editor_id = " + reviewer.id()));
        storeRefuses(() -> set("author_id = " + reviewer.id()));
        storeRefuses(() -> set("edition = 1"));
        storeRefuses(() ->
                jdbc.update(
                        "update edition set edited_by = ? where annotation_id = ? and edition = 2",
                        reviewer.id(),
                        submitted.id()));
        storeRefuses(() ->
                jdbc.update(
                        "update decision set decided_by = ? where id = ?",
                        lastEditor.id(),
                        approved.approval()));
        storeRefuses(() -> jdbc.update("delete from decision where id = ?", approved.approval()));
        assertThat(annotations.one(submitted.id())).isEqualTo(approved);
    }

    @Test
    @DisplayName("case 35: the database refuses to hand over authorship before a decision, too")
    void storeRefusesToHandOverAuthorship() {
        storeRefuses(() -> set("author_id = " + cast.reader().id()));
    }

    @Test
    @DisplayName("case 35: the database refuses approval while another is named as last editor")
    void storeRefusesApprovalUnderAForgedLastEditor() {
        set("last_editor_id = " + author.id());
        long decision = insert(2, author, lastEditor, reviewer, Outcome.APPROVED);

        storeRefuses(() -> set("state = 'APPROVED', approval_id = " + decision));
    }

    @Test
    void storeRefusesAnApprovalWithoutASealAndARefusalWithoutAReason() {
        storeRefuses(() -> insert(2, author, lastEditor, reviewer, Outcome.APPROVED, null, null));
        storeRefuses(() -> insert(2, author, lastEditor, reviewer, Outcome.REJECTED, SEAL, "No."));
        storeRefuses(() -> insert(2, author, lastEditor, reviewer, Outcome.REJECTED, null, null));
    }

    private static void storeRefuses(ThrowingCallable deed) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(deed);
    }

    private int set(String columns) {
        return jdbc.update("update annotation set " + columns + " where id = ?", submitted.id());
    }

    private long insert(
            int edition, Person author, Person editedBy, Person decidedBy, Outcome outcome) {
        boolean approval = outcome == Outcome.APPROVED;
        return insert(
                edition,
                author,
                editedBy,
                decidedBy,
                outcome,
                approval ? SEAL : null,
                approval ? null : "No.");
    }

    private long insert(
            int edition,
            Person author,
            Person editedBy,
            Person decidedBy,
            Outcome outcome,
            @Nullable String seal,
            @Nullable String comment) {
        long id = IDS.decrementAndGet();
        jdbc.update(
                """
                insert into decision (id, annotation_id, edition, author_id, edited_by, placed_by,
                    decided_by, outcome, comment, seal, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, current_timestamp)
                """,
                id,
                submitted.id(),
                edition,
                author.id(),
                editedBy.id(),
                author.id(),
                decidedBy.id(),
                outcome.name(),
                comment,
                seal);
        return id;
    }

    @Test
    @Tag("rule6")
    void tellsWhoDecidedAndWhy() {
        newsroom.sentBack(submitted, reviewer);

        assertThat(history.of(Subject.annotation(submitted.id()), null, 1).items())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actorName()).isEqualTo(reviewer.name());
                    assertThat(entry.action()).isEqualTo("requested changes to the annotation");
                    assertThat(entry.changes())
                            .extracting("what", "from", "to")
                            .contains(
                                    tuple("state", "submitted", "changes requested"),
                                    tuple("comment", null, "Name the source."));
                });
    }
}
