package newsroom.sic.ledger.lining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Kind;
import org.junit.jupiter.api.Test;

/** How long something has been going on, counted back from two days of writing. */
class LengthsTest {

    private static final LocalDate WRITTEN = LocalDate.of(2024, 5, 15);

    @Test
    void leadsBothArticlesToOneBeginning() {
        String three = "Three months after the strike began, the port of Marl is still closed.";

        assertThat(differ(three, "In the two months since the strike began prices have doubled."))
                .isTrue();
        assertThat(differ(three, "In the four months since the walkout began prices have doubled."))
                .isFalse();
    }

    @Test
    void leavesWhatIsToldOfThePastAlone() {
        assertThat(
                        differ(
                                "Nine months after the strike began, Marl had elected a mayor.",
                                "In the two months since the strike began prices have doubled."))
                .isFalse();
    }

    /** The second a month later. */
    private static boolean differ(String one, String other) {
        var stenographer = new Stenographer();
        LocalDate later = WRITTEN.plusMonths(1);
        List<Told> told =
                List.of(
                        new Told(1, 1, WRITTEN, stenographer.takeDown(one, "en", WRITTEN)),
                        new Told(2, 1, later, stenographer.takeDown(other, "en", later)));
        return StoryLedger.of(told, Ties.NONE, Set.of(), Set.of()).findings().stream()
                .anyMatch(each ->
                        each.kind() == Kind.DATE && each.assessment() == Assessment.CONTRADICTION);
    }
}
