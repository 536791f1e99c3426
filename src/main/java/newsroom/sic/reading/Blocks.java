package newsroom.sic.reading;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the line breaks are: a text as its printed paragraphs. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        boolean apart = true;
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            Optional<Block> block = trimmed(text, start, end, apart);
            block.ifPresent(blocks::add);
            apart = block.isEmpty();
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return Wrapping.undone(blocks, text);
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Optional<Block> trimmed(String text, int start, int end, boolean apart) {
        int from = start;
        int to = end;
        while (from < to && UCharacter.isUWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && UCharacter.isUWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to
                ? Optional.empty()
                : Optional.of(new Block(from, to, text.substring(from, to), apart));
    }
}
