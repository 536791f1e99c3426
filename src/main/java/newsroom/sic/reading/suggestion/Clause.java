package newsroom.sic.reading.suggestion;

import java.util.Set;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;

/**
 * That somebody does or is something, or that they do not.
 *
 * @param index of its sentence in the text
 * @param from its first word, and to behind its last
 * @param subject the stems of who does it
 * @param kinds the words that tell it from others of its name
 * @param verb the stem of the word itself
 * @param doing what: the root of its sense
 * @param denied whether the words deny it, by a negation or by saying the contrary
 * @param negated whether a negation does
 * @param open whether it is wished, feared, asked or bound to a time of its own
 * @param undergone whether the subject is what it is done to, as the object of an active verb
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
        String verb,
        String doing,
        boolean denied,
        boolean negated,
        boolean open,
        boolean nobody,
        boolean undergone,
        boolean passive,
        Set<String> about,
        String voice) {

    static final String NOBODY = "nobody";

    private static final int NEAR = 6;

    /** Of whom it is not true that nobody does it. */
    private static final Set<String> PEOPLE =
            Set.of(
                    "people",
                    "person",
                    "man",
                    "woman",
                    "men",
                    "women",
                    "pupil",
                    "passenger",
                    "resident",
                    "worker",
                    "patient",
                    "player",
                    "soldier",
                    "officer",
                    "driver",
                    "visitor",
                    "guest",
                    "diver",
                    "farmer",
                    "voter",
                    "member",
                    "expert");

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
        if (subject.contains(NOBODY) || other.subject.contains(NOBODY)) {
            Set<String> somebody = subject.contains(NOBODY) ? other.subject : subject;
            return Math.abs(index - other.index) <= NEAR
                    && somebody.stream().anyMatch(PEOPLE::contains);
        }
        boolean others =
                !kinds.isEmpty()
                        && !other.kinds.isEmpty()
                        && kinds.stream().noneMatch(other.kinds::contains);
        boolean narrower =
                negated != other.negated
                        && (negated ? other : this).kinds.isEmpty()
                        && (negated ? this : other).isNarrowed();
        return !others && !narrower && subject.stream().anyMatch(other.subject::contains);
    }

    /** "Standing tickets are not sold" says nothing of tickets. */
    private boolean isNarrowed() {
        return kinds.stream()
                        .anyMatch(kind -> !kind.isEmpty() && Character.isLetter(kind.charAt(0)))
                && !nobody;
    }

    /** "Open", "alive": a state that needs nothing behind it. */
    private boolean isState() {
        return Sense.isState(doing);
    }

    /** What is done to somebody is denied only by a passive: others may do it to others. */
    boolean isOfWayOf(Clause other) {
        return undergone == other.undergone
                ? !undergone
                : negated != other.negated && (undergone ? other.passive : passive);
    }

    /** It, they or he, who may be anybody. */
    boolean hasVagueSubject() {
        return sentence.at(from).tag() == Tag.PRON;
    }

    /** They speak of one thing behind the verb, or say nothing behind it. */
    boolean isAboutWhat(Clause other) {
        if (about.isEmpty() || other.about.isEmpty()) {
            return negated != other.negated
                    || isState()
                    || (about.isEmpty() && other.about.isEmpty());
        }
        long shared = about.stream().filter(other.about::contains).count();
        return shared * 2 >= Math.min(about.size(), other.about.size());
    }
}
