package newsroom.sic.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import newsroom.sic.ledger.lining.Difference;
import newsroom.sic.ledger.lining.Member;
import newsroom.sic.ledger.lining.Utterance;
import newsroom.sic.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people join, part and settle beside what Sic lined up. */
abstract class ByHandContract extends OneStory {

    @Autowired private Emendations emendations;
    @Autowired private HouseForms houseForms;
    @Autowired private CloseReadings readings;

    @Test
    void joinsAndPartsByHand() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("There were 17 treaties at the end.", LATER);
        bookkeeper.catchUp();
        assertThat(all()).isEmpty();

        tie(true);
        assertThat(only(Assessment.UPDATED).members()).hasSize(2);

        tie(false);
        assertThat(all()).isEmpty();
    }

    private void tie(boolean joined) {
        List<String> prints =
                readings
                        .ofAll(stories.articles(List.of(story)).getOrDefault(story, List.of()))
                        .stream()
                        .map(told ->
                                told.id() + ":" + told.said().figures().getFirst().place().print())
                        .toList();
        emendations.tie(
                story, ledgers.version(story), prints.getFirst(), prints.getLast(), joined, editor);
        bookkeeper.catchUp();
    }

    @Test
    void leavesALineToTheProgramAgainWhenATieIsTakenBack() {
        said("13 trade agreements were signed with Norland.", JUNE);
        said("17 trade agreements were signed with Norland.", LATER);
        only(Assessment.UPDATED);
        tie(false);
        assertThat(all()).isEmpty();
        Tie made = emendations.made(story).getFirst();
        assertThat(made.inWords()).startsWith("13 trade agreements");

        emendations.untie(story, ledgers.version(story), made.id(), editor);

        assertThat(only(Assessment.UPDATED).members()).hasSize(2);
        assertThat(emendations.made(story)).isEmpty();
    }

    @Test
    @Tag("rule4")
    void refusesAChangeByHandMadeAgainstAnOlderVersionAndSaysWhatChanged() {
        emendations.add(story, 0, "Minutes", null, "All that was said.", editor);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> emendations.add(story, 0, "Minutes", null, "Said twice.", editor))
                .withMessageContaining("added a transcript")
                .withMessageContaining(editor.name())
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void queriesEverySpellingButTheHouseForm() {
        String house = "Zoltav";
        said("The minister flew to " + house + "y on Monday.", JUNE);
        said("The minister flew to " + house + "i on Monday.", JUNE);
        assertThat(only(Assessment.VARIANT).members()).hasSize(2);

        houseForms.set(story, null, house + "y", editor);
        DiscrepancyView found = only(Assessment.VARIANT);

        assertThat(found.because().english()).contains("the house writes “" + house + "y”");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> houseForms.set(story, null, house + "i", editor))
                .withMessageContaining(house + "y");
        houseForms.takeBack(story, house + "y", editor);
        assertThat(houseForms.of(house + "i")).isNull();
    }

    @Test
    void holdsPrintingsAgainstATranscript() {
        said("“We will not leave the table before this is done,” the minister said.", JUNE);
        said("“We will leave the table before this is done,” the minister said.", JUNE);
        assertThat(only(Assessment.MEANING).members()).hasSize(2);

        emendations.add(
                story,
                ledgers.version(story),
                "Transcript",
                "https://example.com/transcript",
                "Good evening. We will not leave the table before that is done. Thank you.",
                editor);
        bookkeeper.catchUp();

        Utterance utterance = ledgers.of(story).utterances().getFirst();
        assertThat(utterance.printings().getFirst().member().articleId()).isNegative();
        assertThat(utterance.differences())
                .extracting(Difference::kind)
                .filteredOn(kind -> kind != Assessment.PUNCTUATION)
                .containsExactly(Assessment.WORDING, Assessment.MEANING, Assessment.WORDING);
    }

    @Test
    void remembersWhichPrintingIsTheMaster() {
        said("“We will not leave the table before this is done,” the minister said.", JUNE);
        said("“We will leave the table before this is done,” the minister said.", JUNE);
        bookkeeper.catchUp();
        Member other = ledgers.of(story).utterances().getFirst().printings().getLast().member();

        emendations.choose(story, ledgers.version(story), other.print(), List.of(), editor);
        bookkeeper.catchUp();

        assertThat(
                        ledgers.of(story)
                                .utterances()
                                .getFirst()
                                .printings()
                                .getFirst()
                                .member()
                                .print())
                .isEqualTo(other.print());
    }
}
