package newsroom.sic.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wording of a text in its lines, so that whole lines can be compared as numbers. What stands
 * between two lines belongs to the one behind it.
 */
final class LinedTokens {

    static final int NONE = -1;

    private final CodePointText text;
    private final Tokens tokens;

    /** The line that each token is in. */
    private final int[] lineOf;

    /** The first token of each line, and the number of tokens behind the last. */
    private final int[] firsts;

    private LinedTokens(CodePointText text, List<Span> lines, Vocabulary vocabulary) {
        this.text = text;
        this.tokens = Tokens.of(text.toString(), vocabulary);
        this.lineOf = new int[tokens.size()];
        this.firsts = new int[Math.max(1, lines.size()) + 1];
        int line = 0;
        int end = lines.isEmpty() ? text.length() : lines.getFirst().end();
        int endUtf16 = text.toUtf16(end);
        for (int token = 0; token < tokens.size(); token++) {
            while (tokens.start(token) >= endUtf16 && line < lines.size() - 1) {
                line++;
                firsts[line] = token;
                endUtf16 = text.toUtf16(lines.get(line).end());
            }
            lineOf[token] = line;
        }
        Arrays.fill(firsts, line + 1, firsts.length, tokens.size());
    }

    static LinedTokens of(CodePointText text, List<Span> lines, Vocabulary vocabulary) {
        return new LinedTokens(text, lines, vocabulary);
    }

    CodePointText text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    int lines() {
        return firsts.length - 1;
    }

    int lineOf(int token) {
        return lineOf[token];
    }

    int first(int line) {
        return firsts[line];
    }

    int end(int line) {
        return firsts[line + 1];
    }

    boolean isEmpty(int line) {
        return firsts[line] == firsts[line + 1];
    }

    /** The line that some token stands behind; -1 for the first. */
    int lineBefore(int token) {
        return token == 0 ? NONE : lineOf[token - 1];
    }

    /** The line that begins with a token; -1 behind the last. */
    int lineFrom(int token) {
        return token < tokens.size() ? lineOf[token] : NONE;
    }

    /** Whether a line ends in a mark, or in one that is quoted. */
    boolean endsIn(int line, String mark) {
        if (line == NONE || isEmpty(line)) {
            return false;
        }
        int last = end(line) - 1;
        if (last > first(line) && tokens.is(last, Says.QUOTES)) {
            last--;
        }
        return tokens.word(last).equals(mark);
    }

    /** In code points, from the first of some tokens to the last. */
    Span span(int first, int end) {
        return text.spanOfUtf16(tokens.start(first), tokens.end(end - 1));
    }

    /** A number for each line, the same for lines of the same wording. */
    int[] lineIds(Map<Line, Integer> known) {
        int[] ids = new int[lines()];
        for (int line = 0; line < ids.length; line++) {
            int next = known.size();
            Integer there = known.putIfAbsent(line(line), next);
            ids[line] = there == null ? next : there;
        }
        return ids;
    }

    Line line(int line) {
        return new Line(Arrays.copyOfRange(tokens.ids(), firsts[line], firsts[line + 1]));
    }

    static Map<Line, Integer> noLines() {
        return new HashMap<>();
    }

    /** What a line says. */
    static final class Line {

        private final int[] words;
        private final int hash;

        Line(int[] words) {
            this.words = words;
            this.hash = Arrays.hashCode(words);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Line that
                    && hash == that.hash
                    && Arrays.equals(words, that.words);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
