package newsroom.sic.reading.suggestion;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.speech.Phrase;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/** Who or what a clause speaks of: a noun, a name, or whom a pronoun stands for. */
final class ClauseSubjects {

    private final Persons persons;

    ClauseSubjects(Persons persons) {
        this.persons = persons;
    }

    /** With the subject of the sentence before, for "it" and "they". */
    Set<String> of(Sentence sentence, Phrase subject, Set<String> before) {
        Token only = sentence.at(subject.from());
        if (subject.to() == subject.from() + 1 && only.tag() == Tag.PRON) {
            if (only.is("it") || only.is("they")) {
                return before;
            }
            if (only.is("who") || only.is("which")) {
                return antecedent(sentence, subject.from());
            }
            if (only.is("he") || only.is("she")) {
                String named = persons.named(only.start(), only.lower());
                return Set.of(last(named));
            }
            return Set.of(only.lower());
        }
        if (only.is("no") && sentence.isAt(subject.from() + 1, "one")) {
            return Set.of(Clause.NOBODY);
        }
        return heads(sentence, subject);
    }

    /** "340 farmers who had asked". */
    private static Set<String> antecedent(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (sentence.at(i).isNoun()) {
                return Set.of(root(sentence.at(i)));
            }
        }
        return Set.of("who");
    }

    static String root(Token token) {
        return token.isCapital() && token.tag() == Tag.PROPN
                ? token.lower()
                : Sense.of(token.lower()).root();
    }

    private static Set<String> heads(Sentence sentence, Phrase subject) {
        var who = new LinkedHashSet<String>();
        int to = subject.from();
        while (to < subject.to() && sentence.at(to).tag() != Tag.ADP && !sentence.isAt(to, "and")) {
            to++;
        }
        for (int i = to - 1; i >= subject.from(); i--) {
            Token token = sentence.at(i);
            if (token.isNoun() || token.isCapital()) {
                who.add(root(token));
                break;
            }
        }
        return who;
    }

    /** Which of several of a name: "the top rate", "the east plant", "two others". */
    static Set<String> kinds(Sentence sentence, Phrase subject) {
        var kinds = new LinkedHashSet<String>();
        for (int i = Math.max(0, subject.from() - 1); i < subject.to() - 1; i++) {
            Token token = sentence.at(i);
            if (i < subject.from() && i > 0) {
                continue;
            }
            boolean standing = token.tag() == Tag.VERB && token.lower().endsWith("ing");
            if (token.tag() == Tag.ADJ
                    || token.tag() == Tag.NUM
                    || token.tag() == Tag.NOUN
                    || standing) {
                kinds.add(token.lower());
            }
        }
        return kinds;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
