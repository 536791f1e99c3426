package newsroom.sic.reading.word;

import java.util.List;
import newsroom.sic.reading.PassageKind;

/** One line of a text with its words, and the role of the passage that it stands in. */
public record Sentence(int n, int start, int end, PassageKind passage, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token at(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether a word in small letters stands at an index, which may lie outside. */
    public boolean isAt(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    public String words(String text, int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
