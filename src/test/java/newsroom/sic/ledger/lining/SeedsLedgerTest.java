package newsroom.sic.ledger.lining;

import static newsroom.sic.ledger.Assessment.CONTRADICTION;
import static newsroom.sic.ledger.Assessment.DIFFERENT_POPULATION;
import static newsroom.sic.ledger.Assessment.MEANING;
import static newsroom.sic.ledger.Assessment.OMISSION;
import static newsroom.sic.ledger.Assessment.PUNCTUATION;
import static newsroom.sic.ledger.Assessment.SAME;
import static newsroom.sic.ledger.Assessment.SPELLING;
import static newsroom.sic.ledger.Assessment.SUCCESSION;
import static newsroom.sic.ledger.Assessment.UPDATED;
import static newsroom.sic.ledger.Assessment.VARIANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import newsroom.sic.ledger.Assessment;
import newsroom.sic.ledger.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The seven clusters of the seeds, each with the assessment that the design's words call for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsLedgerTest {

    private final List<Told> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private StoryLedger ledger;

    @BeforeAll
    void lineUpTheSeeds() throws IOException {
        LocalDate[] published = {
            LocalDate.of(2024, 6, 3), null, null, LocalDate.of(2024, 11, 13), null
        };
        var stenographer = new Stenographer();
        try (var seeds = Files.list(Path.of("seeds"))) {
            List<Path> files =
                    seeds.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (int i = 0; i < files.size(); i++) {
                Said said =
                        stenographer.takeDown(Files.readString(files.get(i)), "en", published[i]);
                LocalDate day = published[i] == null ? said.written() : published[i];
                told.add(new Told(i, 1, day, said));
            }
        }
        ledger = StoryLedger.of(told, Ties.NONE, Set.of(), Set.of());
    }

    @Test
    void tellsThirteenAgreementsFromSeventeenByTime() {
        assertThat(between("13", "17th")).isEqualTo(UPDATED);
        assertThat(between("17th", "some 20")).isEqualTo(UPDATED);
        assertThat(ledger.lines())
                .filteredOn(line -> exacts(line.members()).contains("13"))
                .singleElement()
                .satisfies(line ->
                        assertThat(exacts(line.members()))
                                .containsExactly("13", "17th", "some 20"));
    }

    @Test
    void findsTheShareForDefenceTheSame() {
        assertThat(between("2 percent", "at least 2%")).isEqualTo(SAME);
    }

    @Test
    void dropsTheSummitIntoTheFirstHalfOfJuly() {
        assertThat(between("July 9 to 11", "July 9 to 11, 2024")).isEqualTo(SAME);
        assertThat(between("July 9 to 11, 2024", "July")).isEqualTo(CONTRADICTION);
        assertThat(of(Kind.DATE, "July 9 to 11, 2024", "July").because().english())
                .contains("later in July");
    }

    @Test
    void knowsTheMembersOfAnAllianceFromThoseWhoNegotiate() {
        assertThat(between("32", "33-d")).isEqualTo(SAME);
        assertThat(ledger.findings())
                .filteredOn(each -> each.assessment() == DIFFERENT_POPULATION)
                .singleElement()
                .satisfies(each ->
                        assertThat(each.because().arguments())
                                .anyMatch(one -> one.contains("negotiating"))
                                .anyMatch(one -> one.contains("NATO countries")));
    }

    @Test
    void holdsTwoDaysInBrusselsAgainstLessThanOne() {
        assertThat(between("November 12-13", "less than a day in Brussels"))
                .isEqualTo(CONTRADICTION);
    }

    @Test
    void showsExactlySixDifferencesInRuttesSentence() {
        Utterance sentence = utterance("stay the course");

        assertThat(sentence.differences())
                .extracting(Difference::master, Difference::here, Difference::kind)
                .containsExactly(
                        tuple("And", "", OMISSION),
                        tuple("defence", "defense", SPELLING),
                        tuple("US", "U.S.", SPELLING),
                        tuple("side", "side,", MEANING),
                        tuple("Europe.", "Europe,", PUNCTUATION),
                        tuple("prevail.", "prevail,", PUNCTUATION));
    }

    @Test
    void takesNotAndNoLongerForTwoMeanings() {
        assertThat(utterance("two separate").differences())
                .extracting(Difference::master, Difference::here, Difference::kind)
                .contains(tuple("not", "no longer", MEANING));
    }

    @Test
    void queriesSpellingsAndNotSuccession() {
        assertThat(ledger.findings())
                .filteredOn(each -> each.kind() == Kind.NAME)
                .extracting(each -> each.assessment() + " " + each.subject())
                .containsExactlyInAnyOrder(
                        VARIANT + " Kiev / Kyiv",
                        VARIANT + " Joe Biden / Joseph R. Biden",
                        VARIANT + " Andrii Sybiha / Andriy Sybiga",
                        SUCCESSION + " Jens Stoltenberg / Mark Rutte",
                        SUCCESSION + " Dmytro Kuleba / Andriy Sybiga");
    }

    @Test
    void isNotDeceivedByAStockPhrase() {
        assertThat(ledger.utterances()).hasSize(2);
    }

    @Test
    void findsNothingElse() {
        assertThat(ledger.findings())
                .filteredOn(each -> !each.assessment().isBenign())
                .filteredOn(each -> each.kind() == Kind.FIGURE || each.kind() == Kind.DATE)
                .extracting(each -> each.assessment())
                .containsExactlyInAnyOrder(
                        UPDATED,
                        UPDATED,
                        DIFFERENT_POPULATION,
                        CONTRADICTION,
                        CONTRADICTION,
                        CONTRADICTION);
    }

    @Test
    void countsTheWarBackToOneBeginning() {
        assertThat(ledger.findings())
                .filteredOn(each -> each.kind() == Kind.DATE && each.subject().equals("war"))
                .singleElement()
                .satisfies(each -> assertThat(each.assessment()).isEqualTo(CONTRADICTION));
    }

    @Test
    void isTheSameInWhateverOrderTheArticlesCame() {
        var backwards = new ArrayList<>(told);
        Collections.reverse(backwards);

        assertThat(prints(StoryLedger.of(backwards, Ties.NONE, Set.of(), Set.of())))
                .containsExactlyInAnyOrderElementsOf(prints(ledger));
    }

    private static List<String> prints(StoryLedger of) {
        return of.findings().stream()
                .map(each ->
                        each.kind()
                                + " "
                                + each.assessment()
                                + " "
                                + each.members().stream().map(Member::print).sorted().toList())
                .toList();
    }

    private Utterance utterance(String words) {
        return ledger.utterances().stream()
                .filter(each ->
                        each.printings().getFirst().member().place().exact().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Assessment between(String one, String other) {
        return of(null, one, other).assessment();
    }

    private Finding of(@Nullable Kind kind, String... exacts) {
        return ledger.findings().stream()
                .filter(each -> kind == null || each.kind() == kind)
                .filter(each -> exacts(each.members()).containsAll(Arrays.asList(exacts)))
                .filter(each -> sides(each, exacts))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(List.of(exacts) + " in " + ledger.findings()));
    }

    /** Where the two stand on two sides, or the finding has one side alone. */
    private static boolean sides(Finding finding, String... exacts) {
        return finding.members().stream()
                                .filter(each -> List.of(exacts).contains(each.place().exact()))
                                .map(Member::side)
                                .distinct()
                                .count()
                        > 1
                || finding.assessment() == SAME;
    }

    private static List<String> exacts(List<Member> members) {
        return members.stream().map(each -> each.place().exact()).toList();
    }
}
