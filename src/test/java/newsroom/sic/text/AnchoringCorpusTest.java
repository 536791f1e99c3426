package newsroom.sic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ten thousand selections in generated text; the same seed gives the same corpus. */
class AnchoringCorpusTest {

    private static final int CASES = 10_000;

    private static final List<String> PIECES =
            List.of(
                    "NATO ",
                    "13 ",
                    "“We’ll ",
                    "allies.” ",
                    "\n",
                    "\n\n",
                    "😀",
                    "👩‍👩‍👧‍👦",
                    "👍🏽 ",
                    "🇺🇦",
                    "e\u0301",
                    "a\u0308\u0323 ",
                    "ﬁnal ",
                    "Œuvre ",
                    "שלום ",
                    "وزير ",
                    "\u202Bمرحبا\u202C ",
                    "𝄞",
                    "中文。",
                    "नमस्ते ",
                    "한국",
                    "\u00A0",
                    "\u202F",
                    "\u200D",
                    "– ");

    private final Random random = new Random(30);

    @Test
    @DisplayName("case 30: the quote is the text at its span, and finding it gives the span back")
    void quoteAndSpanAgree() {
        int anchored = 0;
        while (anchored < CASES) {
            String written = written().replace("\r\n", "\n");
            var text = CodePointText.of(written);
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            if (isSelectable(written, start, end)) {
                anchors(text, start, end);
                anchored++;
            }
        }
    }

    private static void anchors(CodePointText text, int start, int end) {
        var span = Selection.snap(text, start, end);
        var quote = Anchoring.quote(text, span);

        int[] codePoints = text.toString().codePoints().toArray();
        assertThat(quote.exact())
                .isEqualTo(new String(codePoints, span.start(), span.length()))
                .isEqualTo(text.slice(span));
        assertThat(quote.prefix().codePointCount(0, quote.prefix().length()))
                .isLessThanOrEqualTo(32);
        switch (Anchoring.find(text, quote)) {
            case Found.Exactly(Span found) -> assertThat(found).isEqualTo(span);
            case Found.Several(List<Span> spans) -> assertThat(spans).contains(span);
            case Found.Nowhere() -> throw new AssertionError(quote + " is not in " + text);
        }
    }

    /** Refusals have their own tests; what is blank or invisible is left out here. */
    private static boolean isSelectable(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(0, end);
        return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private String written() {
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(40);
        for (int i = 0; i < pieces; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(random.nextInt(4) == 0 ? piece.replace("\n", "\r\n") : piece);
        }
        return text.toString();
    }
}
