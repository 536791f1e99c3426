package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import newsroom.sic.account.People;
import newsroom.sic.account.Person;
import newsroom.sic.claim.EvidenceView;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A query from asked to ruled. */
abstract class QueriesContract extends OnAQuery {

    @Autowired private People people;

    @Test
    void putsAnAnnotationAsAQuestion() {
        QueryView put = ask();

        assertThat(put.state()).isEqualTo(QueryState.OPEN);
        assertThat(put.askedBy()).isEqualTo(editor.id());
        assertThat(queries.on(note.id())).containsExactly(put);
        assertThat(annotations.one(note.id())).isEqualTo(note);
    }

    @Test
    @Tag("rule2")
    void filesTheAnswerAsEvidenceAndSoBreaksTheSeal() {
        QueryView put = ask();
        newsroom.approved(note, reviewer);

        QueryView answered = answer(put);

        EvidenceView filed = evidence.on(claim.id()).getLast();
        assertThat(answered.state()).isEqualTo(QueryState.ANSWERED);
        assertThat(Objects.requireNonNull(answered.answer()).evidence()).isEqualTo(filed.id());
        assertThat(filed.details().source()).isEqualTo("The ministry");
        assertThat(filed.details().passage()).isEqualTo("Twelve were signed.");
        assertThat(filed.details().retrievedOn()).isEqualTo(today());
        assertThat(filed.details().url()).isEqualTo("https://example.org/minutes");
        assertThat(annotations.one(note.id()).state()).isEqualTo(ReviewState.SUBMITTED);
    }

    @Test
    void keepsTheAnswerWhenItsEvidenceIsRemoved() {
        answer(ask());
        EvidenceView filed = evidence.on(claim.id()).getLast();

        evidence.remove(filed.id(), filed.version(), editor);

        QueryView.Answered answer = Objects.requireNonNull(latest().answer());
        assertThat(answer.evidence()).isNull();
        assertThat(answer.text()).isEqualTo("Twelve were signed.");
    }

    @Test
    @Tag("rule1")
    void leavesFourEyesAsTheyAre() {
        QueryView put = queries.ask(note.id(), query(reviewer, today()), reviewer);
        queries.answer(put.id(), put.version(), twelve(today()), reviewer);

        assertThat(newsroom.approved(note, reviewer).state()).isEqualTo(ReviewState.APPROVED);
        assertThat(reviews.objection(annotations.one(note.id()), editor)).isPresent();
    }

    @Test
    void rulesOnAQueryThatNobodyAnswered() {
        QueryView ruled = rule(ask());

        assertThat(ruled.state()).isEqualTo(QueryState.RULED);
        assertThat(ruled.answer()).isNull();
        assertThat(Objects.requireNonNull(ruled.ruling()).by()).isEqualTo(reviewer.id());
    }

    @Test
    void refusesARulingWithoutASentence() {
        QueryView put = ask();

        refuses(
                () -> queries.rule(put.id(), put.version(), Ruling.STANDS, " ", reviewer),
                Refusal.Kind.INVALID,
                "sentence");
    }

    @Test
    void goesOneStepBackWhenItIsTakenUpAgain() {
        QueryView ruled = rule(answer(ask()));

        QueryView answered = queries.reopen(ruled.id(), ruled.version(), "Too early", null, editor);
        assertThat(answered.state()).isEqualTo(QueryState.ANSWERED);
        assertThat(answered.ruling()).isNull();
        assertThat(answered.answer()).isNotNull();
        QueryView open =
                queries.reopen(
                        answered.id(),
                        answered.version(),
                        "It answers another question",
                        today().plusDays(9),
                        editor);

        assertThat(open.state()).isEqualTo(QueryState.OPEN);
        assertThat(open.answer()).isNull();
        assertThat(open.dueOn()).isEqualTo(today().plusDays(9));
        assertThat(Objects.requireNonNull(open.reopening()).because())
                .isEqualTo("It answers another question");
        assertThat(evidence.on(claim.id())).hasSize(1);
        assertThat(latest()).isEqualTo(open);
        refuses(
                () -> queries.reopen(open.id(), open.version(), "Again", null, editor),
                Refusal.Kind.RULE,
                "open already");
    }

    @Test
    void refusesToTakeAQueryUpAgainWithoutAReason() {
        QueryView ruled = rule(ask());

        refuses(
                () -> queries.reopen(ruled.id(), ruled.version(), "", null, editor),
                Refusal.Kind.INVALID,
                "reason");
    }

    @Test
    void letsOneQueryStandAtATimeAndSeveralOverTime() {
        QueryView first = ask();
        refuses(this::ask, Refusal.Kind.RULE, "stands already");

        QueryView ruled = rule(first);
        QueryView second = ask();

        assertThat(queries.on(note.id())).containsExactly(ruled, second);
        refuses(
                () -> queries.reopen(ruled.id(), ruled.version(), "Both", null, editor),
                Refusal.Kind.RULE,
                "stands already");
    }

    @Test
    void refusesAQueryOnWhatWasRejectedOrIsDuePast() {
        refuses(
                () -> queries.ask(note.id(), query(editor, today().minusDays(1)), editor),
                Refusal.Kind.INVALID,
                "passed already");
        newsroom.rejected(note, reviewer);
        refuses(this::ask, Refusal.Kind.RULE, "rejected");
    }

    @Test
    void refusesAnOwnerWhoCannotSignIn() {
        Person gone = cast.editor();
        people.disable(gone.id(), people.member(gone.id()).version(), cast.admin());

        refuses(
                () -> queries.ask(note.id(), query(gone, today()), editor),
                Refusal.Kind.INVALID,
                "no active account");
    }

    @Test
    void refusesAnAnswerFromTomorrowAndASecondOne() {
        QueryView put = ask();
        refuses(
                () -> queries.answer(put.id(), put.version(), twelve(today().plusDays(1)), editor),
                Refusal.Kind.INVALID,
                "not come yet");
        QueryView answered = answer(put);

        refuses(() -> answer(answered), Refusal.Kind.RULE, "answered");
        assertThat(evidence.on(claim.id())).hasSize(1);
    }

    @Test
    @Tag("rule4")
    void refusesAStaleRulingAndSaysWhereTheQueryStands() {
        QueryView put = ask();
        answer(put);

        refuses(() -> rule(put), Refusal.Kind.STALE, "It is answered now");
        assertThat(latest().state()).isEqualTo(QueryState.ANSWERED);
    }
}
