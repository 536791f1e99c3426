package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** The same words twice, also when a mark differs, or rewritten beside themselves. */
final class PrintedTwice implements Rule {

    private static final int SHORTEST = 24;

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        of(text).forEach(
                        (sentence, other) ->
                                doubts.add(
                                        doubt(
                                                sentence.start(),
                                                sentence.end(),
                                                "These words stand in the text twice.",
                                                List.<int[]>of(
                                                        new int[] {other.start(), other.end()}))));
        return doubts;
    }

    /** Every sentence that is printed again, with its other printing, in reading order. */
    static Map<Sentence, Sentence> of(ReadText text) {
        var twice = new LinkedHashMap<Sentence, Sentence>();
        var printed = new HashMap<String, Sentence>();
        var captions = new ArrayList<Sentence>();
        for (Sentence sentence : text.sentences()) {
            String words = Said.folded(text.slice(sentence.start(), sentence.end()));
            if (words.length() < SHORTEST) {
                continue;
            }
            Sentence before = printed.putIfAbsent(words, sentence);
            if (before != null) {
                twice.putIfAbsent(before, sentence);
                twice.put(sentence, before);
            }
            if (sentence.passage() == PassageKind.CAPTION) {
                captions.add(sentence);
            }
        }
        for (Sentence caption : captions) {
            String words = Said.folded(text.slice(caption.start(), caption.end()));
            for (Sentence sentence : text.sentences()) {
                String others = Said.folded(text.slice(sentence.start(), sentence.end()));
                if (isRewritten(others, words, sentence, caption)) {
                    twice.put(sentence, caption);
                }
            }
        }
        return twice;
    }

    /** A caption told again in a sentence: most of its words come back. */
    private static boolean isRewritten(String words, String others, Sentence sentence, Sentence other) {
        boolean caption = other.passage() == PassageKind.CAPTION && sentence.passage() == PassageKind.BODY;
        if (!caption) {
            return false;
        }
        var mine = new HashSet<>(List.of(words.split(" ")));
        var theirs = new HashSet<>(List.of(others.split(" ")));
        int size = theirs.size();
        theirs.retainAll(mine);
        return size >= 14 && theirs.size() * 10 >= size * 7;
    }

    @Override
    public String name() {
        return "printed-twice";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(
                name(), SuggestedIssue.COPY, Weight.LOW, start, end, because, related);
    }
}
