package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.speech.Phrase;
import newsroom.sic.reading.speech.Subjects;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;

/** Finds the clauses of a text: a verb or what follows "is", with its subject and its object. */
final class Clauses {

    private static final Set<String> NOBODY =
            Set.of("no", "none", "nobody", "neither", "nothing", "no-one");
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "must", "ought", "can", "ca");
    private static final Set<String> ENDS =
            Set.of(
                    ",",
                    ";",
                    ".",
                    ":",
                    "but",
                    "who",
                    "which",
                    "that",
                    "because",
                    "after",
                    "when",
                    "while",
                    "before",
                    "although",
                    "though",
                    "if",
                    "–",
                    "—",
                    "(",
                    ")",
                    "”",
                    "“",
                    "\"",
                    "and",
                    "as",
                    "since",
                    "until",
                    "unless");
    private static final Set<String> SHIFTS = WordList.named("shifts");
    private static final Set<String> LIGHT =
            Set.of(
                    "be", "have", "had", "do", "did", "go", "get", "make", "come", "take", "say",
                    "let", "seem");
    private static final Set<String> EMPTY =
            Set.of(
                    "be",
                    "have",
                    "do",
                    "",
                    "year",
                    "day",
                    "time",
                    "week",
                    "month",
                    "percent",
                    "cent",
                    "million",
                    "billion",
                    "people",
                    "person",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday");
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "this", "that", "there");
    private static final int MOST = 700;
    private static final int LONGEST = 120;
    private static final int BEHIND = 9;

    private final ReadText text;
    private final ClauseSubjects subjects;
    private final Voices voices;
    private final List<Clause> found = new ArrayList<>();
    private Set<String> before = Set.of();

    private Clauses(ReadText text) {
        this.text = text;
        var persons = new Persons(text.sentences(), text.names());
        this.subjects = new ClauseSubjects(persons);
        this.voices = new Voices(text, persons);
    }

    static List<Clause> of(ReadText text) {
        var clauses = new Clauses(text);
        for (int i = 0; i < text.sentences().size() && clauses.found.size() < MOST; i++) {
            Sentence sentence = text.sentences().get(i);
            if (ReadText.isCopy(sentence.passage()) && sentence.size() <= LONGEST) {
                clauses.read(i, sentence);
            }
        }
        return clauses.found;
    }

    private void read(int index, Sentence sentence) {
        Set<String> first = Set.of();
        for (int i = 1; i < sentence.size(); i++) {
            if (!Predicates.isAt(sentence, i)) {
                continue;
            }
            Phrase subject =
                    Predicates.isBehindItsNoun(sentence, i)
                            ? new Phrase(i - 2, i - 1)
                            : new Subjects(sentence.tokens(), 0).before(i);
            if (subject == null || subject.to() > i) {
                continue;
            }
            Set<String> who = subjects.of(sentence, subject, before);
            if (text.isQuoted(sentence.at(i)) || who.stream().anyMatch(SPEAKERS::contains)) {
                continue;
            }
            first = first.isEmpty() ? who : first;
            add(index, sentence, i, subject, who);
            addObject(sentence, i);
        }
        before = first.isEmpty() ? before : first;
    }

    private void add(int index, Sentence sentence, int at, Phrase subject, Set<String> who) {
        boolean negated = false;
        boolean open = false;
        for (int i = subject.to(); i < at; i++) {
            negated |= Predicates.isNot(sentence, i);
            open |= sentence.at(i).isOneOf(MODALS);
        }
        boolean nobody = sentence.at(subject.from()).isOneOf(NOBODY);
        var about = new LinkedHashSet<String>();
        int to = at + 1;
        while (to < sentence.size()
                && to <= at + BEHIND
                && !sentence.at(to).isOneOf(ENDS)
                && !(sentence.at(to).tag() == Tag.VERB && to > at + 1)) {
            Token token = sentence.at(to);
            negated |=
                    to <= at + 2 && (token.is("no") || token.is("nobody") || token.is("nothing"));
            String root = content(token);
            if (!root.isEmpty()) {
                about.add(root);
            }
            to++;
        }
        for (int i = Math.max(0, subject.from() - 2); i < to; i++) {
            open |= sentence.at(i).isOneOf(SHIFTS);
        }
        open |= sentence.isAt(sentence.size() - 1, "?") || sentence.isAt(at + 1, "to");
        Sense sense = Sense.of(sentence.at(at).lower());
        boolean light = LIGHT.contains(sense.root());
        if (light && about.isEmpty()) {
            return;
        }
        found.add(
                new Clause(
                        sentence,
                        index,
                        subject.from(),
                        to,
                        who,
                        ClauseSubjects.kinds(sentence, subject),
                        Stem.of(sentence.at(at).lower()),
                        sense.root(),
                        (negated || nobody) != sense.contrary(),
                        negated || nobody,
                        open,
                        nobody,
                        false,
                        Predicates.isPassive(sentence, at),
                        about,
                        voices.at(sentence.at(at).start(), sentence.start())));
    }

    /** Of "lava destroyed three houses" that houses were destroyed. */
    private void addObject(Sentence sentence, int at) {
        Clause doing = found.isEmpty() ? null : found.getLast();
        boolean active =
                doing != null
                        && doing.sentence().equals(sentence)
                        && !doing.passive()
                        && sentence.at(at).tag() == Tag.VERB
                        && !LIGHT.contains(doing.doing());
        int i = at + 1;
        while (active && i < sentence.size() && isInFront(sentence.at(i))) {
            i++;
        }
        while (active
                && i + 1 < sentence.size()
                && sentence.at(i).isNoun()
                && sentence.at(i + 1).isNoun()) {
            i++;
        }
        if (!active || doing == null || i >= sentence.size() || !sentence.at(i).isNoun()) {
            return;
        }
        var kinds = new LinkedHashSet<String>();
        for (int k = at + 1; k < i; k++) {
            Token token = sentence.at(k);
            if (token.tag() == Tag.ADJ || token.tag() == Tag.NUM || token.isNoun()) {
                kinds.add(token.lower());
            }
        }
        found.add(
                new Clause(
                        sentence,
                        doing.index(),
                        doing.from(),
                        doing.to(),
                        Set.of(ClauseSubjects.root(sentence.at(i))),
                        kinds,
                        doing.verb(),
                        doing.doing(),
                        doing.denied(),
                        doing.negated(),
                        doing.open(),
                        doing.nobody(),
                        true,
                        false,
                        Set.of(),
                        doing.voice()));
    }

    private static boolean isInFront(Token token) {
        return token.tag() == Tag.DET
                || token.tag() == Tag.ADJ
                || token.tag() == Tag.NUM
                || token.isNumber()
                || (token.tag() == Tag.PRON && token.lower().matches("its|his|her|their"));
    }

    private static String content(Token token) {
        boolean carries =
                token.isWord()
                        && (token.isNoun() || token.tag() == Tag.VERB || token.tag() == Tag.ADJ);
        String root = carries ? Sense.of(token.lower()).root() : "";
        return EMPTY.contains(root) ? "" : root;
    }
}
