package newsroom.sic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newsroom.sic.text.CodePointText;
import newsroom.sic.text.Span;
import org.junit.jupiter.api.Test;
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
                "Dieser Artikel wurde am 4. Juni korrigiert.",
                "Correction\nThe number of the wounded is 24, not 31.",
                "• Correction: 24 were wounded, not 31.",
                "> Correction: 24 were wounded, not 31.",
                "The wounded are at home. Correction: 24, not 31, were wounded.",
                "This story has been updated to correct the number of the wounded.",
                "(Corrects figure in paragraph 2 to 24 from 31.)",
                "We have corrected the number of the wounded.",
                "An earlier version said 31 were wounded.",
                "In an earlier version we said 31 were wounded.",
                "Rectificatif : le pont mesure 40 mètres.",
                "Une version précédente de cet article donnait un autre nom.",
                "Corrección: el puente mide 40 metros.",
                "Una versión anterior de este artículo daba otro nombre.",
                "Виправлення: міст має 40 метрів.",
                "У попередній версії цієї статті була інша цифра.",
                "Исправление: длина моста 40 метров.",
                "Sprostowanie: most ma 40 metrów.",
                "We wcześniejszej wersji tego artykułu podano inną liczbę."
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
                "Anmerkung der Redaktion: Der Autor ist Mitglied des Vorstands.",
                "Corrections officers said that 13 were hurt.",
                "Corrections",
                "“We have corrected the error,” the minister said.",
                "The bank asked for a correction: it came in May.",
                "Korekta budżetu potrwa do maja.",
                "Уточнення бюджету триватиме до травня."
            })
    void keepsSilentAboutNews(String passage) {
        assertThat(notesIn(passage)).isEmpty();
    }

    @Test
    void takesWhatStandsBelowAHeading() {
        CodePointText text =
                CodePointText.of("Correction\n\nThe bridge is 40 metres long.\n\nNews.");

        assertThat(
                        CorrectionNotes.in(
                                text,
                                List.of(
                                        new Passage(PassageKind.CROSSHEAD, new Span(0, 10)),
                                        new Passage(PassageKind.BODY, new Span(12, 41)),
                                        new Passage(PassageKind.BODY, new Span(43, 48)))))
                .extracting(text::slice)
                .containsExactly("The bridge is 40 metres long.");
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
