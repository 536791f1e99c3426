package newsroom.sic.ledger.lining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newsroom.sic.ledger.Assessment;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String SAID = "we shall never leave the table before this work is done";

    @Test
    void findsASentenceFarDownInALongTranscript() {
        List<Word> transcript = Word.in(speech(0, 5000) + SAID + ". " + speech(5000, 6000));

        Alignment found = Alignment.local(transcript, Word.in(SAID.replace("never", "not")));

        assertThat(found.matches()).isEqualTo(10);
        assertThat(found.pairs().getFirst()).containsExactly(10_000, 0);
    }

    @Test
    void alignsTwoLongTranscriptsWordByWord() {
        String one = speech(0, 2000) + SAID + ". " + speech(2000, 4000);
        String other = speech(0, 2000) + SAID.replace("never ", "") + ". " + speech(2000, 4000);

        List<Difference> differences =
                Alignment.whole(Word.in(one), Word.in(other)).steps().stream()
                        .flatMap(step -> step.differences().stream())
                        .toList();

        assertThat(differences).containsExactly(new Difference("never", "", Assessment.MEANING));
    }

    @Test
    void takesACommaForAMatterOfStyleUnlessItCutsOff() {
        assertThat(comma("It rained and", "we left")).isEqualTo(Assessment.PUNCTUATION);
        assertThat(comma("We left", "when it rained")).isEqualTo(Assessment.PUNCTUATION);
        assertThat(comma("We thank the soldiers", "who came")).isEqualTo(Assessment.MEANING);
    }

    private static Assessment comma(String before, String after) {
        return Alignment.whole(Word.in(before + " " + after), Word.in(before + ", " + after))
                .steps()
                .stream()
                .flatMap(step -> step.differences().stream())
                .map(Difference::kind)
                .findFirst()
                .orElseThrow();
    }

    /** Two words for each number. */
    private static String speech(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "word" + i + " and ")
                .collect(Collectors.joining());
    }
}
