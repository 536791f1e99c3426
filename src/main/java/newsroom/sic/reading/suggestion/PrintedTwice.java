package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;

/** The same words twice, also when a mark differs, or rewritten beside themselves. */
final class PrintedTwice implements Rule {

    private static final int SHORTEST = 24;
    private static final int FEWEST_WORDS = 14;
    private static final int MOST_CAPTIONS = 20;
    private static final Pattern SPACE = Pattern.compile(" ");

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        of(text).forEach((sentence, other) ->
                doubts.add(
                        doubt(
                                sentence.start(),
                                sentence.end(),
                                "These words stand in the text twice.",
                                List.<int[]>of(new int[] {other.start(), other.end()}))));
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
            if (sentence.passage() == PassageKind.CAPTION && captions.size() < MOST_CAPTIONS) {
                captions.add(sentence);
            }
        }
        for (Sentence caption : captions) {
            Set<String> words = words(text, caption);
            for (Sentence sentence : text.sentences()) {
                boolean body = sentence.passage() == PassageKind.BODY;
                if (body && isRewritten(words, words(text, sentence))) {
                    twice.put(sentence, caption);
                }
            }
        }
        return twice;
    }

    /** A caption told again in a sentence: most of its words come back. */
    private static boolean isRewritten(Set<String> caption, Set<String> sentence) {
        var again = new HashSet<>(caption);
        again.retainAll(sentence);
        return caption.size() >= FEWEST_WORDS && again.size() * 10 >= caption.size() * 7;
    }

    private static Set<String> words(ReadText text, Sentence sentence) {
        String said = Said.folded(text.slice(sentence.start(), sentence.end()));
        return new HashSet<>(Arrays.asList(SPACE.split(said)));
    }

    @Override
    public String name() {
        return "printed-twice";
    }

    private Doubt doubt(int start, int end, String because, List<int[]> related) {
        return new Doubt(name(), SuggestedIssue.COPY, Weight.LOW, start, end, because, related);
    }
}
