package newsroom.sic.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import newsroom.sic.account.Person;
import newsroom.sic.shared.Refusal;
import newsroom.sic.testing.AtOnce;
import newsroom.sic.testing.Cast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class UnsentTextsContract {

    private static final String FORM = "/claims/1/annotations";

    @Autowired private UnsentTexts texts;
    @Autowired private Cast cast;

    private Person editor;

    @BeforeEach
    void somebodyTypes() {
        editor = cast.editor();
    }

    @Test
    void keepsTheLatestOfEachFormAndForgetsWhatWasDropped() {
        texts.keep(editor, FORM, "{\"body\":\"half\"}");
        texts.keep(editor, FORM, "{\"body\":\"half a 😀\"}");
        texts.keep(editor, "/claims/2/annotations", "{}");

        assertThat(texts.find(editor, FORM))
                .hasValueSatisfying(
                        text -> assertThat(text.fields()).isEqualTo("{\"body\":\"half a 😀\"}"));
        texts.drop(editor, FORM);
        assertThat(texts.find(editor, FORM)).isEmpty();
        assertThat(texts.find(editor, "/claims/2/annotations")).isPresent();
    }

    @Test
    void showsNobodyWhatAnotherTyped() {
        texts.keep(editor, FORM, "{\"body\":\"mine\"}");

        assertThat(texts.find(cast.editor(), FORM)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongOrOfNoFormOfTheDesk() {
        refuses("https://elsewhere.example/", "{}");
        refuses("//elsewhere.example/", "{}");
        refuses("/" + "x".repeat(200), "{}");
        refuses(FORM, "x".repeat(200_001));
        refuses(FORM, " ");
    }

    private void refuses(String form, String fields) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> texts.keep(editor, form, fields))
                .satisfies(no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void keepsAHundredFormsOfAPersonAndForgetsTheOldest() {
        for (int i = 0; i <= 100; i++) {
            texts.keep(editor, "/claims/" + i + "/edit", "{}");
        }

        assertThat(texts.find(editor, "/claims/0/edit")).isEmpty();
        assertThat(texts.find(editor, "/claims/1/edit")).isPresent();
        assertThat(texts.find(editor, "/claims/100/edit")).isPresent();
    }

    @Test
    void keepsOneOfWhatTwoTabsSendAtTheSameMoment() {
        AtOnce<Object> both =
                AtOnce.times(2, () -> texts.keep(editor, FORM, "{\"body\":\"both\"}"));

        assertThat(both.done()).isNotEmpty();
        assertThat(texts.find(editor, FORM)).isPresent();
    }
}
