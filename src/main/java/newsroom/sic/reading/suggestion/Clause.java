package newsroom.sic.reading.suggestion;

import java.util.Set;
import newsroom.sic.reading.word.Sentence;

/**
 * That somebody does or is something, or that they do not.
 *
 * @param index of its sentence in the text
 * @param from its first word, and to behind its last
 * @param subject the stems of who does it
 * @param kinds the words that tell it from others of its name
 * @param doing what: the root of its sense
 * @param denied whether the words deny it, by a negation or by saying the contrary
 * @param negated whether a negation does
 * @param open whether it is wished, feared, asked or bound to a time of its own
 * @param about the roots of what stands behind it
 * @param voice the surname of who says so, or nothing
 */
record Clause(
        Sentence sentence,
        int index,
        int from,
        int to,
        Set<String> subject,
        Set<String> kinds,
        String doing,
        boolean denied,
        boolean negated,
        boolean open,
        boolean nobody,
        Set<String> about,
        String voice) {

    int[] place() {
        return new int[] {sentence.at(from).start(), sentence.at(to - 1).end()};
    }

    String words(ReadText text) {
        return sentence.words(text.text(), from, to);
    }

    /** Told by one and the same, or by the outlet on one side. */
    boolean isInVoiceOf(Clause other) {
        return voice.equals(other.voice) || voice.isEmpty() || other.voice.isEmpty();
    }

    boolean hasSubjectOf(Clause other) {
        boolean others =
                !kinds.isEmpty()
                        && !other.kinds.isEmpty()
                        && kinds.stream().noneMatch(other.kinds::contains);
        return !others && subject.stream().anyMatch(other.subject::contains);
    }

    /** They speak of one thing behind the verb, or say nothing behind it. */
    boolean isAboutWhat(Clause other) {
        if (about.isEmpty() || other.about.isEmpty()) {
            return negated != other.negated || (about.isEmpty() && other.about.isEmpty());
        }
        long shared = about.stream().filter(other.about::contains).count();
        return shared * 2 >= Math.min(about.size(), other.about.size());
    }
}
