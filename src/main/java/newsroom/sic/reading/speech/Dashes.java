package newsroom.sic.reading.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;

/** Speech that a dash at the head of a paragraph opens, up to ", he said" at its end. */
public final class Dashes {

    private static final Set<String> CUES = WordList.named("cue-verbs");
    private static final int LONGEST_TAG = 8;

    private Dashes() {}

    public static Optional<Quoted> in(PassageKind kind, List<Token> words) {
        boolean dash =
                kind == PassageKind.BODY
                        && words.size() > 4
                        && (words.getFirst().is("–") || words.getFirst().is("—"))
                        && words.get(1).isWord();
        if (!dash) {
            return Optional.empty();
        }
        int tag = beginOfTag(words);
        int end = words.get(tag - 1).end();
        int start = words.getFirst().start();
        return Optional.of(
                new Quoted(start, end, words.get(1).start(), end, true, true, true, false));
    }

    /** The word behind the comma before the closing tag, or the end of all. */
    private static int beginOfTag(List<Token> words) {
        int end = words.size();
        for (int i = end - 2; i > Math.max(1, end - LONGEST_TAG); i--) {
            if (words.get(i).is(",")) {
                boolean cue =
                        words.subList(i + 1, end).stream().anyMatch(word -> word.isOneOf(CUES));
                return cue ? i + 1 : end;
            }
        }
        return end;
    }
}
