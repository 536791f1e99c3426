package newsroom.sic.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import newsroom.sic.account.Person;
import newsroom.sic.history.Entry;
import newsroom.sic.history.History;
import newsroom.sic.shared.Change;
import newsroom.sic.shared.Refusal;
import newsroom.sic.shared.Subject;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.Newsroom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class EvidenceContract {

    @Autowired private EvidenceFile evidence;
    @Autowired private History history;
    @Autowired private Cast cast;
    @Autowired private Newsroom newsroom;

    private Person editor;
    private ClaimView claim;

    @BeforeEach
    void comesIn() {
        editor = cast.editor();
        claim = newsroom.claim(editor);
    }

    @Test
    @Tag("rule6")
    void keepsEvidenceInTheOrderInWhichItWasFiled() {
        EvidenceView first = file("The register");
        EvidenceView second = file("A minister");

        assertThat(evidence.on(claim.id())).containsExactly(first, second);
        assertThat(first.addedBy()).isEqualTo(editor.id());
        assertThat(first.details()).isEqualTo(ClaimFixtures.evidence("The register"));
        assertThat(actions()).containsExactly("added evidence", "added evidence", "made the claim");
    }

    @Test
    @Tag("rule4")
    void editsAgainstTheVersionThatWasSeen() {
        EvidenceView filed = file("The register");

        EvidenceView edited =
                evidence.edit(
                        filed.id(), filed.version(), ClaimFixtures.evidence("A minister"), editor);

        assertThat(evidence.one(filed.id())).isEqualTo(edited);
        assertThat(edited.version()).isGreaterThan(filed.version());
        assertThat(history.of(Subject.evidence(filed.id()), null, 1).items().getFirst().changes())
                .containsExactly(new Change("source", "The register", "A minister"));
    }

    @Test
    @Tag("rule4")
    void refusesAnEditAndARemovalAgainstAnOlderVersion() {
        EvidenceView filed = file("The register");
        evidence.edit(filed.id(), filed.version(), ClaimFixtures.evidence("First"), editor);

        refuses(
                () ->
                        evidence.edit(
                                filed.id(),
                                filed.version(),
                                ClaimFixtures.evidence("Second"),
                                editor),
                Refusal.Kind.STALE);
        refuses(() -> evidence.remove(filed.id(), filed.version(), editor), Refusal.Kind.STALE);

        assertThat(evidence.one(filed.id()).details().source()).isEqualTo("First");
    }

    @Test
    @Tag("rule6")
    void removesAPieceAndKeepsWhatItSaidInTheHistory() {
        EvidenceView filed = file("The register");

        evidence.remove(filed.id(), filed.version(), editor);

        assertThat(evidence.on(claim.id())).isEmpty();
        refuses(() -> evidence.one(filed.id()), Refusal.Kind.ABSENT);
        assertThat(history.of(Subject.evidence(filed.id()), null, 1).items().getFirst().changes())
                .contains(new Change("source", "The register", null));
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        EvidenceView filed = file("The register");

        EvidenceView same = evidence.edit(filed.id(), filed.version(), filed.details(), editor);

        assertThat(same).isEqualTo(filed);
        assertThat(actions()).hasSize(2);
    }

    @Test
    @DisplayName("case 39: the same request eight times at once files one piece")
    void filesOnePieceOfTheSameRequest() {
        String key = ClaimFixtures.key();

        AtOnce<EvidenceView> all =
                AtOnce.times(
                        8, () -> evidence.file(claim.id(), ClaimFixtures.evidence(), key, editor));

        assertThat(all.refused()).isEmpty();
        assertThat(all.done()).extracting(EvidenceView::id).hasSize(8);
        assertThat(evidence.on(claim.id())).hasSize(1);
    }

    @RepeatedTest(4)
    @DisplayName("case 38: of two who save a piece at once exactly one wins")
    void letsOneOfTwoWhoEditAtOnceWin() {
        EvidenceView filed = file("The register");

        AtOnce<EvidenceView> both =
                AtOnce.of(
                        List.of(
                                () ->
                                        evidence.edit(
                                                filed.id(),
                                                filed.version(),
                                                ClaimFixtures.evidence("One"),
                                                editor),
                                () -> evidence.remove(filed.id(), filed.version(), editor)));

        assertThat(both.done()).hasSize(1);
        assertThat(both.refused()).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    void refusesDatesOutOfOrderAndAddressesThatLeadElsewhere() {
        LocalDate today = LocalDate.of(2024, 6, 3);

        refuses(() -> details("S", null, today, today.minusDays(1)), Refusal.Kind.INVALID);
        refuses(() -> details("S", "javascript:alert(1)", null, null), Refusal.Kind.INVALID);
        refuses(() -> details("S", "data:text/html,x", null, null), Refusal.Kind.INVALID);
        refuses(() -> details(" ", null, null, null), Refusal.Kind.INVALID);
        assertThat(details("S", "HTTPS://example.org", today, today).url())
                .isEqualTo("HTTPS://example.org");
    }

    private static EvidenceDetails details(
            String source,
            @org.jspecify.annotations.Nullable String url,
            @org.jspecify.annotations.Nullable LocalDate retrieved,
            @org.jspecify.annotations.Nullable LocalDate until) {
        return new EvidenceDetails(
                source, url, null, Grade.SECONDARY, Stance.CONTEXT, retrieved, until);
    }

    @Test
    void refusesEvidenceOnAClaimThatIsNotThere() {
        refuses(
                () -> evidence.file(Long.MAX_VALUE, ClaimFixtures.evidence(), null, editor),
                Refusal.Kind.ABSENT);
        assertThat(evidence.on(List.of())).isEmpty();
    }

    private EvidenceView file(String source) {
        return evidence.file(
                claim.id(), ClaimFixtures.evidence(source), ClaimFixtures.key(), editor);
    }

    private List<String> actions() {
        return history.of(Subject.claim(claim.id()), null, 100).items().stream()
                .map(Entry::action)
                .toList();
    }

    private static void refuses(ThrowingCallable deed, Refusal.Kind kind) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .extracting(Refusal::kind)
                .isEqualTo(kind);
    }
}
