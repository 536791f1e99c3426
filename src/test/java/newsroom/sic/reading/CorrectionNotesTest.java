package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionNotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: The bridge is 40 metres long, not 14.",
                "*Clarification, 3 June 2024:* The minister spoke on Monday.",
                "An earlier version of this story gave the wrong name of the mayor.",
                "This article was amended on 4 June to say that the vote is on Friday.",
                "The headline originally said that 13 had died.",
                "Editor's note: The age of the driver was incorrect.",
                "Update (4 June): an earlier version of this report misspelled the town.",
                "Berichtigung: Die Brücke ist 40 Meter lang.",
                "In einer früheren Version hieß es, 13 seien gestorben.",
                "Anmerkung der Redaktion: Die Zahl war falsch.",
                "Dieser Artikel wurde am 4. Juni korrigiert."
            })
    void tellsThatATextSaysItWasWrong(String passage) {
        assertThat(notesIn(passage)).containsExactly(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Update: The vote is on Friday.",
                "Editor's note: The author is a member of the board.",
                "The correction of the river took ten years.",
                "A correction on the markets was expected, analysts said.",
                "An earlier version of the bill had failed.",
                "The first draft of history is written by reporters.",
                "Anmerkung der Redaktion: Der Autor ist Mitglied des Vorstands."
            })
    void keepsSilentAboutNews(String passage) {
        assertThat(notesIn(passage)).isEmpty();
    }

    private static List<String> notesIn(String passage) {
        CodePointText text = CodePointText.of("A first passage.\n\n" + passage);
        int start = text.length() - passage.codePointCount(0, passage.length());
        return CorrectionNotes.in(
                        text,
                        List.of(
                                new Passage(PassageKind.BODY, new Span(0, 16)),
                                new Passage(PassageKind.BODY, new Span(start, text.length()))))
                .stream()
                .map(text::slice)
                .toList();
    }
}
