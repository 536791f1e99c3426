package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.claim.ClaimView;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may do what to an annotation, and where it leads: every state, every verb, every kind of
 * person. Author, last editor and {@code all} have every role, so that nothing but the rules stops
 * them; what a person without a role may not do at all is held at the doors.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReviewContract {

    enum Actor {
        AUTHOR(Role.values()),
        LAST_EDITOR(Role.values()),
        REVIEWER(Role.REVIEWER),
        EDITOR(Role.EDITOR),
        ADMIN(Role.ADMIN),
        ALL(Role.values());

        private final Role[] roles;

        Actor(Role... roles) {
            this.roles = roles;
        }
    }

    enum Verb {
        EDIT,
        SUBMIT,
        WITHDRAW,
        RESUME,
        APPROVE,
        REQUEST_CHANGES,
        REJECT
    }

    private static final Finding OTHER_WORDS = AnnotationFixtures.saying("Other words.");

    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Map<Actor, Person> people = Map.of();

    @BeforeAll
    void comeIn() {
        people =
                Map.of(
                        Actor.AUTHOR, cast.somebody(Actor.AUTHOR.roles),
                        Actor.LAST_EDITOR, cast.somebody(Actor.LAST_EDITOR.roles),
                        Actor.REVIEWER, cast.somebody(Actor.REVIEWER.roles),
                        Actor.EDITOR, cast.somebody(Actor.EDITOR.roles),
                        Actor.ADMIN, cast.somebody(Actor.ADMIN.roles),
                        Actor.ALL, cast.somebody(Actor.ALL.roles));
    }

    // A draft has been edited by its author alone; every other state by LAST_EDITOR last.
    // "no" is a refusal, "door" what only the doors hold.
    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
"""
STATE             | VERB            | AUTHOR            | LAST_EDITOR       | REVIEWER          | EDITOR            | ADMIN | ALL
DRAFT             | EDIT            | DRAFT             | no                | no                | no                | no    | no
DRAFT             | SUBMIT          | SUBMITTED         | no                | no                | no                | no    | no
DRAFT             | WITHDRAW        | WITHDRAWN         | no                | no                | no                | no    | no
DRAFT             | RESUME          | no                | no                | no                | no                | no    | no
DRAFT             | APPROVE         | no                | no                | no                | no                | no    | no
DRAFT             | REQUEST_CHANGES | no                | no                | no                | no                | no    | no
DRAFT             | REJECT          | no                | no                | no                | no                | no    | no
SUBMITTED         | EDIT            | SUBMITTED         | SUBMITTED         | SUBMITTED         | SUBMITTED         | door  | SUBMITTED
SUBMITTED         | SUBMIT          | no                | no                | no                | no                | no    | no
SUBMITTED         | WITHDRAW        | WITHDRAWN         | no                | no                | no                | no    | no
SUBMITTED         | RESUME          | no                | no                | no                | no                | no    | no
SUBMITTED         | APPROVE         | no                | no                | APPROVED          | no                | no    | APPROVED
SUBMITTED         | REQUEST_CHANGES | no                | no                | CHANGES_REQUESTED | no                | no    | CHANGES_REQUESTED
SUBMITTED         | REJECT          | no                | no                | REJECTED          | no                | no    | REJECTED
APPROVED          | EDIT            | SUBMITTED         | SUBMITTED         | SUBMITTED         | SUBMITTED         | door  | SUBMITTED
APPROVED          | SUBMIT          | no                | no                | no                | no                | no    | no
APPROVED          | WITHDRAW        | no                | no                | no                | no                | no    | no
APPROVED          | RESUME          | no                | no                | no                | no                | no    | no
APPROVED          | APPROVE         | no                | no                | no                | no                | no    | no
APPROVED          | REQUEST_CHANGES | no                | no                | no                | no                | no    | no
APPROVED          | REJECT          | no                | no                | no                | no                | no    | no
CHANGES_REQUESTED | EDIT            | CHANGES_REQUESTED | CHANGES_REQUESTED | CHANGES_REQUESTED | CHANGES_REQUESTED | door  | CHANGES_REQUESTED
CHANGES_REQUESTED | SUBMIT          | SUBMITTED         | SUBMITTED         | no                | no                | no    | no
CHANGES_REQUESTED | WITHDRAW        | WITHDRAWN         | no                | no                | no                | no    | no
CHANGES_REQUESTED | RESUME          | no                | no                | no                | no                | no    | no
CHANGES_REQUESTED | APPROVE         | no                | no                | no                | no                | no    | no
CHANGES_REQUESTED | REQUEST_CHANGES | no                | no                | no                | no                | no    | no
CHANGES_REQUESTED | REJECT          | no                | no                | no                | no                | no    | no
REJECTED          | EDIT            | no                | no                | no                | no                | no    | no
REJECTED          | SUBMIT          | no                | no                | no                | no                | no    | no
REJECTED          | WITHDRAW        | no                | no                | no                | no                | no    | no
REJECTED          | RESUME          | no                | no                | no                | no                | no    | no
REJECTED          | APPROVE         | no                | no                | no                | no                | no    | no
REJECTED          | REQUEST_CHANGES | no                | no                | no                | no                | no    | no
REJECTED          | REJECT          | no                | no                | no                | no                | no    | no
WITHDRAWN         | EDIT            | DRAFT             | no                | no                | no                | no    | no
WITHDRAWN         | SUBMIT          | no                | no                | no                | no                | no    | no
WITHDRAWN         | WITHDRAW        | no                | no                | no                | no                | no    | no
WITHDRAWN         | RESUME          | DRAFT             | no                | no                | no                | no    | no
WITHDRAWN         | APPROVE         | no                | no                | no                | no                | no    | no
WITHDRAWN         | REQUEST_CHANGES | no                | no                | no                | no                | no    | no
WITHDRAWN         | REJECT          | no                | no                | no                | no                | no    | no
""")
    @Tag("rule1")
    void leadsOnlyWhereTheRulesLetIt(
            ReviewState state,
            Verb verb,
            String author,
            String lastEditor,
            String reviewer,
            String editor,
            String admin,
            String all) {
        ClaimView claim = newsroom.claim(person(Actor.AUTHOR));
        List<String> expected = List.of(author, lastEditor, reviewer, editor, admin, all);

        Iterator<String> answers = expected.iterator();
        for (Actor actor : Actor.values()) {
            String leadsTo = answers.next();
            if (leadsTo.equals("no")) {
                refuses(inState(state, claim), verb, actor);
            } else if (!leadsTo.equals("door")) {
                leads(inState(state, claim), verb, actor, ReviewState.valueOf(leadsTo));
            }
        }
    }

    private void leads(AnnotationView from, Verb verb, Actor actor, ReviewState to) {
        AnnotationView after = perform(verb, from, person(actor));

        assertThat(after.state()).as("%s by %s", verb, actor).isEqualTo(to);
        assertThat(annotations.one(from.id())).isEqualTo(after);
        assertThat(after.version()).isGreaterThan(from.version());
        assertThat(after.approval() != null).isEqualTo(to == ReviewState.APPROVED);
        assertThat(entries(from)).as("history").isGreaterThan(0);
    }

    private void refuses(AnnotationView from, Verb verb, Actor actor) {
        int entries = entries(from);

        Refusal no = catchThrowableOfType(Refusal.class, () -> perform(verb, from, person(actor)));

        assertThat(no).as("%s of %s by %s", verb, from.state(), actor).isNotNull();
        assertThat(no.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(annotations.one(from.id())).isEqualTo(from);
        assertThat(entries(from)).as("history").isEqualTo(entries);
    }

    private AnnotationView perform(Verb verb, AnnotationView on, Person by) {
        long id = on.id();
        int version = on.version();
        return switch (verb) {
            case EDIT -> annotations.edit(id, version, OTHER_WORDS, by);
            case SUBMIT -> annotations.submit(id, version, by);
            case WITHDRAW -> annotations.withdraw(id, version, by);
            case RESUME -> annotations.resume(id, version, by);
            case APPROVE -> reviews.approve(id, version, seals.of(on), null, by);
            case REQUEST_CHANGES -> reviews.requestChanges(id, version, "Why?", by);
            case REJECT -> reviews.reject(id, version, "No.", by);
        };
    }

    private AnnotationView inState(ReviewState state, ClaimView claim) {
        Person author = person(Actor.AUTHOR);
        Person reviewer = person(Actor.REVIEWER);
        return switch (state) {
            case DRAFT -> newsroom.draft(claim, author);
            case SUBMITTED -> editedByAnother(claim);
            case APPROVED -> newsroom.approved(editedByAnother(claim), reviewer);
            case CHANGES_REQUESTED -> newsroom.sentBack(editedByAnother(claim), reviewer);
            case REJECTED -> newsroom.rejected(editedByAnother(claim), reviewer);
            case WITHDRAWN -> {
                AnnotationView submitted = editedByAnother(claim);
                yield annotations.withdraw(submitted.id(), submitted.version(), author);
            }
        };
    }

    private AnnotationView editedByAnother(ClaimView claim) {
        AnnotationView submitted = newsroom.submitted(claim, person(Actor.AUTHOR));
        return annotations.edit(
                submitted.id(),
                submitted.version(),
                AnnotationFixtures.saying("As the last editor has it."),
                person(Actor.LAST_EDITOR));
    }

    private int entries(AnnotationView annotation) {
        return history.of(Subject.annotation(annotation.id()), null, 100).items().size();
    }

    private Person person(Actor actor) {
        return Objects.requireNonNull(people.get(actor));
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, SUBMIT, submitted",
        "APPROVED, SUBMIT, approved",
        "APPROVED, WITHDRAW, approved",
        "APPROVED, APPROVE, approved",
        "CHANGES_REQUESTED, APPROVE, changes requested",
        "REJECTED, EDIT, rejected",
        "REJECTED, SUBMIT, rejected",
        "REJECTED, REJECT, rejected",
        "WITHDRAWN, SUBMIT, withdrawn",
        "WITHDRAWN, WITHDRAW, withdrawn",
        "SUBMITTED, RESUME, submitted",
        "DRAFT, APPROVE, draft"
    })
    @DisplayName("case 36: out of order or repeated, it is refused with the current state")
    void saysWhereItStandsWhenItRefuses(ReviewState state, Verb verb, String words) {
        AnnotationView annotation = inState(state, newsroom.claim(person(Actor.AUTHOR)));
        Person by =
                switch (verb) {
                    case EDIT, SUBMIT, WITHDRAW, RESUME -> person(Actor.AUTHOR);
                    case APPROVE, REQUEST_CHANGES, REJECT -> person(Actor.ALL);
                };

        Refusal no = catchThrowableOfType(Refusal.class, () -> perform(verb, annotation, by));

        assertThat(no.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(no.kind().status()).isEqualTo(409);
        assertThat(no.sentence()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"SUBMIT, DRAFT", "WITHDRAW, DRAFT", "APPROVE, SUBMITTED", "REJECT, SUBMITTED"})
    @DisplayName("case 36: the same once more, with the version of before, is told where it stands")
    void saysWhereItStandsWhenItIsDoneTwice(Verb verb, ReviewState state) {
        AnnotationView annotation =
                state == ReviewState.DRAFT
                        ? newsroom.draft(newsroom.claim(person(Actor.AUTHOR)), person(Actor.AUTHOR))
                        : editedByAnother(newsroom.claim(person(Actor.AUTHOR)));
        Person by = state == ReviewState.DRAFT ? person(Actor.AUTHOR) : person(Actor.ALL);
        AnnotationView done = perform(verb, annotation, by);

        Refusal no = catchThrowableOfType(Refusal.class, () -> perform(verb, annotation, by));

        assertThat(no.kind()).isEqualTo(Refusal.Kind.RULE);
        assertThat(no.sentence()).contains(done.state().words());
        assertThat(annotations.one(annotation.id())).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"REQUEST_CHANGES", "REJECT"})
    void demandsAReasonForSayingNo(Verb verb) {
        AnnotationView submitted = editedByAnother(newsroom.claim(person(Actor.AUTHOR)));
        Person reviewer = person(Actor.REVIEWER);

        for (String none : new String[] {"", "  ", "\n"}) {
            Refusal no =
                    catchThrowableOfType(
                            Refusal.class,
                            () -> {
                                if (verb == Verb.REJECT) {
                                    reviews.reject(
                                            submitted.id(), submitted.version(), none, reviewer);
                                } else {
                                    reviews.requestChanges(
                                            submitted.id(), submitted.version(), none, reviewer);
                                }
                            });
            assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID);
        }
        assertThat(annotations.one(submitted.id())).isEqualTo(submitted);
    }
}
