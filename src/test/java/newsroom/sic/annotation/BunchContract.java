package newsroom.sic.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.account.Role;
import newsroom.sic.claim.ClaimFixtures;
import newsroom.sic.claim.EvidenceFile;
import newsroom.sic.claim.Verdict;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several decisions in one go: each a decision of its own. */
abstract class BunchContract {

    @Autowired private Bunch bunch;
    @Autowired private Annotations annotations;
    @Autowired private Reviews reviews;
    @Autowired private Seals seals;
    @Autowired private EvidenceFile evidence;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person author;
    private Person reviewer;

    @BeforeEach
    void comeIn() {
        author = cast.editor();
        reviewer = cast.somebody(Role.values());
    }

    @Test
    @Tag("rule1")
    @DisplayName("case 35: four eyes holds for each of a bunch, with every role there is")
    void decidesOnWhatItMayAndRefusesTheRest() {
        AnnotationView good = low(author);
        AnnotationView own = low(reviewer);
        AnnotationView editedSince =
                annotations.edit(
                        good.id(), good.version(), AnnotationFixtures.proposing(null), author);
        AnnotationView lastEdited = low(author);
        lastEdited =
                annotations.edit(
                        lastEdited.id(),
                        lastEdited.version(),
                        AnnotationFixtures.proposing(null),
                        reviewer);
        AnnotationView high = newsroom.submitted(newsroom.claim(author), author);
        AnnotationView decided = newsroom.approved(low(author), cast.reviewer());
        AnnotationView alsoGood = low(author);

        List<Bunch.Answer> answers =
                bunch.approve(
                        seen(own, lastEdited, high, decided, good, editedSince, alsoGood),
                        null,
                        reviewer);

        assertThat(answers.stream().map(BunchContract::key))
                .containsExactly(
                        "annotation.refused.own",
                        "annotation.refused.own-edit",
                        "annotation.refused.not-low",
                        "annotation.refused.nothing-to-decide",
                        "annotation.refused.stale",
                        "",
                        "");
        assertThat(annotations.one(own.id())).isEqualTo(own);
        assertThat(annotations.one(lastEdited.id())).isEqualTo(lastEdited);
        assertThat(annotations.one(high.id())).isEqualTo(high);
        assertThat(annotations.one(decided.id())).isEqualTo(decided);
        for (AnnotationView approved : List.of(editedSince, alsoGood)) {
            assertThat(annotations.one(approved.id()).state()).isEqualTo(ReviewState.APPROVED);
            assertThat(reviews.decisions(List.of(approved.id())).get(approved.id()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.decidedBy()).isEqualTo(reviewer.id());
                        assertThat(one.seal()).isEqualTo(seals.of(approved));
                    });
        }
    }

    @Test
    @Tag("rule1")
    void refusesWhoDoesNotReview() {
        AnnotationView good = low(author);

        assertThat(bunch.approve(seen(good), null, cast.admin()))
                .extracting(BunchContract::key)
                .containsExactly("annotation.refused.not-a-reviewer");
        assertThat(bunch.reject(seen(good), "No.", author))
                .extracting(BunchContract::key)
                .containsExactly("annotation.refused.not-a-reviewer");
        assertThat(annotations.one(good.id())).isEqualTo(good);
    }

    @Test
    @Tag("rule6")
    void writesAnEntryOfItsOwnForEach() {
        List<AnnotationView> some = List.of(low(author), low(author), low(author));
        AnnotationView own = low(reviewer);
        int before = entries(own).size();

        bunch.reject(
                seen(some.get(0), own, some.get(1), some.get(2)),
                "House style has it so.",
                reviewer);

        for (AnnotationView one : some) {
            assertThat(entries(one).stream().filter(e -> e.action().startsWith("rejected")))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.actorName()).isEqualTo(reviewer.name());
                        assertThat(entry.changes().toString()).contains("House style has it so.");
                    });
        }
        assertThat(entries(own)).hasSize(before);
    }

    @Test
    @Tag("rule2")
    void refusesWhatEvidenceCameToSinceItWasSeen() {
        AnnotationView good = low(author);
        List<Bunch.Chosen> seen = seen(good);
        evidence.file(good.claimId(), ClaimFixtures.evidence(), null, author);

        assertThat(bunch.approve(seen, null, reviewer))
                .extracting(BunchContract::key)
                .containsExactly("annotation.refused.evidence-changed");
        assertThat(annotations.one(good.id())).isEqualTo(good);
    }

    @Test
    void refusesAVersionThatIsYetToCome() {
        AnnotationView good = low(author);

        assertThat(
                        bunch.reject(
                                List.of(new Bunch.Chosen(good.id(), good.version() + 1, "")),
                                "No.",
                                reviewer))
                .extracting(BunchContract::key)
                .containsExactly("annotation.refused.stale");
    }

    @Test
    void saysOfWhatIsNotThereThatItIsNot() {
        assertThat(bunch.approve(List.of(new Bunch.Chosen(3_999_999_999L, 0, "")), null, reviewer))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.annotation()).isNull();
                    assertThat(key(answer)).isEqualTo("shared.refused.absent");
                });
    }

    @Test
    void takesABunchOfAHundredAndNotOneMore() {
        AnnotationView good = low(author);
        List<Bunch.Chosen> tooMany =
                new ArrayList<>(Collections.nCopies(Bunch.MOST + 1, seen(good).getFirst()));

        assertThat(refused(() -> bunch.approve(tooMany, null, reviewer)))
                .isEqualTo("annotation.refused.too-many");
        assertThat(annotations.one(good.id())).isEqualTo(good);

        tooMany.removeLast();
        assertThat(bunch.approve(tooMany, null, reviewer)).hasSize(Bunch.MOST);
        assertThat(reviews.decisions(List.of(good.id())).get(good.id())).hasSize(1);
    }

    @Test
    void demandsAChoiceAndAReasonBeforeAnythingIsDone() {
        AnnotationView good = low(author);

        assertThat(refused(() -> bunch.approve(List.of(), null, reviewer)))
                .isEqualTo("annotation.refused.none-chosen");
        for (String none : new String[] {"", " \n "}) {
            assertThat(refused(() -> bunch.reject(seen(good), none, reviewer)))
                    .isEqualTo("annotation.refused.no-reason");
        }
        assertThat(refused(() -> bunch.approve(seen(good), "x".repeat(5_001), reviewer)))
                .isEqualTo("shared.refused.too-long");
        assertThat(annotations.one(good.id())).isEqualTo(good);
    }

    private AnnotationView low(Person by) {
        return newsroom.submitted(
                newsroom.claim(by), AnnotationFixtures.proposing(Verdict.ACCURATE), by);
    }

    private List<Bunch.Chosen> seen(AnnotationView... some) {
        return List.of(some).stream()
                .map(one -> new Bunch.Chosen(one.id(), one.version(), seals.of(one)))
                .toList();
    }

    private List<Entry> entries(AnnotationView annotation) {
        return history.of(Subject.annotation(annotation.id()), null, 100).items();
    }

    private static String refused(Runnable deed) {
        return catchThrowableOfType(Refusal.class, deed::run).key();
    }

    private static String key(Bunch.Answer answer) {
        @Nullable Refusal refusal = answer.refusal();
        return refusal == null ? "" : refusal.key();
    }
}
