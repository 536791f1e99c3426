package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechTest {

    @Test
    void namesWhoIsNamedBesideTheMarks() {
        assertThat(Closely.read("\"The dam will hold,\" said Mayor Anna Berg.").quotations())
                .containsExactly("Anna Berg: \"The dam will hold,\"");
        assertThat(Closely.read("“The dam will hold,” Berg told reporters.").quotations())
                .containsExactly("Berg: “The dam will hold,”");
        assertThat(Closely.read("The plan is “a gamble,” according to Carl Holm.").quotations())
                .containsExactly("Carl Holm: “a gamble,”");
    }

    @Test
    void resolvesPronounsAndTitles() {
        String text =
                "Finance Minister Ole Dahl met the unions on the island for two hours.\n\n“We will"
                        + " not cut wages this year,” he said.\n\nThe minister added: “Nobody has asked for"
                        + " it.”";

        assertThat(Closely.read(text).quotations())
                .containsExactly(
                        "Ole Dahl: “We will not cut wages this year,”",
                        "Ole Dahl: “Nobody has asked for it.”");
    }

    @Test
    void namesNobodyWhereNothingTells() {
        assertThat(Closely.read("The street is called “Long Lane” on every map.").quotations())
                .containsExactly("null: “Long Lane”");
    }

    @Test
    void goesOnOverParagraphs() {
        String text =
                "“The river rose in an hour,” said Eva Lund, who runs the mill. “Nobody was hurt."
                        + "\n\n“But the bridge is gone, and the road with it.”";

        assertThat(Closely.read(text).quotations())
                .containsExactly(
                        "Eva Lund: “The river rose in an hour,”",
                        "Eva Lund: “Nobody was hurt.",
                        "Eva Lund: “But the bridge is gone, and the road with it.”");
    }

    @Test
    void readsSpeechBehindADash() {
        String text =
                "The chief of the fishery spoke to the press in the harbour on the first morning.\n\n"
                        + "– The quota is too small, and everybody in this town knows it, Nils Aune"
                        + " said.";

        assertThat(Closely.read(text).quotations())
                .containsExactly(
                        "Nils Aune: – The quota is too small, and everybody in this town knows it,");
    }

    @Test
    void pairsMixedAndNestedMarks() {
        assertThat(Closely.read("She said: “He called it 'a trap' and left.\"").quotations())
                .containsExactly("She: “He called it 'a trap' and left.\"", "She: 'a trap'");
    }

    @Test
    void leavesWhatSomebodyWouldSayToWhoReportsIt() {
        assertThat(
                        Closely.read(
                                        "Karin Voll said she expects that voters will say “no” in May.")
                                .quotations())
                .containsExactly("Karin Voll: “no”");
    }
}
