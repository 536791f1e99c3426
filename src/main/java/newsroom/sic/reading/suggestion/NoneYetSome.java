package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * "No samples were taken", and "the samples have been sent to the laboratory": of what there was
 * none the text speaks elsewhere as of something that is there.
 */
final class NoneYetSome implements Rule {

    private static final Reason REASON =
            new Reason("none-yet-some", SuggestedIssue.CONTRADICTION, Weight.MEDIUM);

    /** "No doubt", "no evidence": said of everything, and denies nothing that is spoken of. */
    private static final Set<String> ABSTRACT = WordList.named("abstract");

    private static final Set<String> GUARDS = WordList.named("guards");
    private static final Set<String> MODALS =
            Set.of("would", "could", "might", "may", "should", "must", "ought");
    private static final Set<String> NEGATIONS =
            Set.of(
                    "no", "not", "n't", "never", "nor", "neither", "without", "none", "nobody",
                    "nothing", "hardly", "few", "any", "lack", "lacks", "lacked");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one");
    private static final Set<String> DEFINITE =
            Set.of(
                    "the", "its", "his", "her", "their", "this", "these", "both", "a", "an",
                    "several", "many", "dozens", "some");
    private static final Set<String> HELPERS =
            Set.of("did", "would", "will", "has", "have", "had", "does");
    private static final int SHORTEST = 4;
    private static final int NEAR = 6;
    private static final int MOST = 250;
    private static final int LONGEST = 120;
    private static final int MENTIONS = 3;

    /** What there is none of: the stems of a noun and of those before it, or of a deed. */
    private record None(
            int index, Sentence sentence, int from, int to, List<String> stems, boolean deed) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var doubts = new ArrayList<Doubt>();
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < Math.min(MOST, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            boolean plain = sentence.size() <= LONGEST && isPlain(sentence);
            for (int at = 0; plain && at < sentence.size(); at++) {
                None none = none(text, sentence, i, at);
                if (none != null) {
                    find(text, none, doubts);
                    break;
                }
            }
        }
        return doubts;
    }

    private static boolean isPlain(Sentence sentence) {
        return sentence.passage() == PassageKind.BODY
                && !sentence.isAt(sentence.size() - 1, "?")
                && sentence.tokens().stream().noneMatch(t -> t.isOneOf(GUARDS));
    }

    /** "No samples", "not a single shot", "never had a calf". */
    private static @Nullable None none(ReadText text, Sentence sentence, int index, int at) {
        if (text.isQuoted(sentence.at(at))) {
            return null;
        }
        int from = -1;
        if (sentence.isAt(at, "no") && !sentence.isAt(at - 1, "with")) {
            from = at + 1;
        } else if (sentence.isAt(at, "not") && sentence.isAt(at + 1, "a")) {
            from = sentence.isAt(at + 2, "single") ? at + 3 : -1;
        } else if (sentence.isAt(at, "without") && at + 2 < sentence.size()) {
            from = sentence.at(at + 1).isOneOf(Set.of("a", "an", "any")) ? at + 2 : -1;
        } else if (sentence.isAt(at, "never")
                && at + 2 < sentence.size()
                && sentence.at(at + 1)
                        .isOneOf(Set.of("had", "made", "held", "took", "gave", "wrote"))
                && sentence.at(at + 2).isOneOf(INDEFINITE)) {
            from = at + 3;
        }
        if (from < 0) {
            return deed(sentence, index, at);
        }
        int to = from;
        while (to < sentence.size() && sentence.at(to).tag() == Tag.NOUN) {
            to++;
        }
        if (to == from || to - from > 2) {
            return null;
        }
        var stems = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            stems.add(Stem.of(sentence.at(i).lower()));
        }
        boolean bare = to < sentence.size() && !isNarrowing(sentence.at(to));
        return ABSTRACT.contains(stems.getLast())
                        || ABSTRACT.contains(sentence.at(to - 1).lower())
                        || !bare
                ? null
                : new None(index, sentence, at, to, stems, false);
    }

    /** "Nobody has escaped since 2015", "would not appeal": a deed that a noun may tell of, too. */
    private static @Nullable None deed(Sentence sentence, int index, int at) {
        boolean nobody = sentence.isAt(at, "nobody") || sentence.isAt(at, "never");
        boolean not = sentence.isAt(at, "not") && at > 0 && sentence.at(at - 1).isOneOf(HELPERS);
        int verb = at + 1;
        while (nobody && verb < sentence.size() && sentence.at(verb).tag() == Tag.AUX) {
            verb++;
        }
        boolean plain =
                (nobody || not)
                        && verb < sentence.size()
                        && sentence.at(verb).tag() == Tag.VERB
                        && sentence.at(verb).lower().length() > SHORTEST;
        String stem = plain ? Stem.of(sentence.at(verb).lower()) : "";
        return !plain || ABSTRACT.contains(stem)
                ? null
                : new None(index, sentence, at, verb + 1, List.of(stem), true);
    }

    /** "No rule that …", "no plan to …": of a kind of its own. */
    private static boolean isNarrowing(Token token) {
        return token.isOneOf(Set.of("that", "which", "who", "to", "of", "for", "like", "than"));
    }

    private static void find(ReadText text, None none, List<Doubt> doubts) {
        int[] place = null;
        int mentions = 0;
        for (int i = Math.max(0, none.index() - NEAR);
                i < Math.min(text.sentences().size(), none.index() + NEAR + 1);
                i++) {
            Sentence sentence = text.sentences().get(i);
            if (i == none.index()
                    || sentence.size() > LONGEST
                    || !ReadText.isCopy(sentence.passage())) {
                continue;
            }
            int at = mention(sentence, none);
            if (at < 0) {
                continue;
            }
            mentions++;
            int from = start(sentence, at, none);
            if (place == null
                    && isPlain(sentence)
                    && !text.isQuoted(sentence.at(at))
                    && isThere(sentence, from)
                    && isOfOneThing(sentence, none)) {
                place = new int[] {sentence.at(from).start(), sentence.at(at).end()};
            }
        }
        if (place != null && mentions <= MENTIONS) {
            int start = none.sentence().at(none.from()).start();
            int end = none.sentence().at(none.to() - 1).end();
            doubts.add(doubt(text, new int[] {start, end}, place));
            if (!none.deed()) {
                doubts.add(doubt(text, place, new int[] {start, end}));
            }
        }
    }

    private static int mention(Sentence sentence, None none) {
        int size = none.stems().size();
        for (int i = size - 1; i < sentence.size(); i++) {
            boolean found = sentence.at(i).isNoun();
            for (int k = 0; k < size && found; k++) {
                found = Stem.of(sentence.at(i - size + 1 + k).lower()).equals(none.stems().get(k));
            }
            if (found && !(i + 1 < sentence.size() && sentence.at(i + 1).isNoun())) {
                return i;
            }
        }
        return -1;
    }

    /** With its article or its number. */
    private static int start(Sentence sentence, int at, None none) {
        int from = at - none.stems().size() + 1;
        while (from > 0
                && at - from < 4
                && (sentence.at(from - 1).isNoun()
                        || sentence.at(from - 1).tag() == Tag.ADJ
                        || sentence.at(from - 1).tag() == Tag.NUM)) {
            from--;
        }
        return from > 0 && sentence.at(from - 1).isOneOf(DEFINITE) ? from - 1 : from;
    }

    /** The or two of them, in a sentence that denies nothing and says what is. */
    private static boolean isThere(Sentence sentence, int from) {
        boolean told =
                sentence.at(from).isOneOf(DEFINITE)
                        || (from > 0 && sentence.at(from - 1).isOneOf(DEFINITE))
                        || sentence.at(from).tag() == Tag.NUM
                        || sentence.at(from).isNumber();
        return told
                && sentence.tokens().stream()
                        .noneMatch(t -> t.isOneOf(NEGATIONS) || t.isOneOf(MODALS));
    }

    private static boolean isOfOneThing(Sentence sentence, None none) {
        var one = new LinkedHashSet<>(Content.of(sentence, 0, sentence.size()));
        Set<String> other = Content.of(none.sentence(), 0, none.sentence().size());
        none.stems().forEach(one::remove);
        return Math.abs(sentence.n() - none.sentence().n()) <= 1
                || !Content.shared(one, other).isEmpty();
    }

    private static Doubt doubt(ReadText text, int[] one, int[] other) {
        return REASON.at(
                one[0],
                one[1],
                "Elsewhere the text has \u201c"
                        + text.slice(other[0], other[1])
                        + "\u201d: there cannot be none and some.",
                other);
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
