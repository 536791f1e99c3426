package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Set<String> SPEECH = WordList.named("cue-verbs");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither", "nor");
    private static final Set<String> PLANNED =
            Set.of("is", "are", "was", "were", "due", "expected", "scheduled", "planned");
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
    private static final Set<String> SHIFTS =
            Set.of(
                    "again",
                    "later",
                    "then",
                    "now",
                    "earlier",
                    "previously",
                    "formerly",
                    "once",
                    "initially",
                    "originally",
                    "until",
                    "till",
                    "ago",
                    "yet",
                    "last",
                    "next",
                    "soon",
                    "only",
                    "longer",
                    "anymore",
                    "if",
                    "whether",
                    "unless",
                    "almost",
                    "nearly",
                    "often",
                    "sometimes",
                    "always",
                    "just",
                    "enough",
                    "too",
                    "whose",
                    "even",
                    "necessarily",
                    "why",
                    "how",
                    "own",
                    "such",
                    "another",
                    "other",
                    "others");
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
    private static final Set<String> LINKING =
            Set.of("stayed", "stays", "stay", "remained", "remains", "remain", "stood", "kept");
    private static final Set<String> BEING =
            Set.of("be", "been", "is", "are", "was", "were", "being");
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "this", "that", "there");
    private static final int MOST = 700;
    private static final int LONGEST = 120;
    private static final int BEHIND = 9;

    private final ReadText text;
    private final Persons persons;
    private final Voices voices;
    private final List<Clause> found = new ArrayList<>();
    private Set<String> before = Set.of();

    private Clauses(ReadText text) {
        this.text = text;
        this.persons = new Persons(text.sentences(), text.names());
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
            if (!isPredicate(sentence, i)) {
                continue;
            }
            Phrase subject =
                    isBehindItsNoun(sentence, i)
                            ? new Phrase(i - 2, i - 1)
                            : new Subjects(sentence.tokens(), 0).before(i);
            if (subject == null || subject.to() > i) {
                continue;
            }
            Set<String> who = who(sentence, subject);
            if (text.isQuoted(sentence.at(i)) || who.stream().anyMatch(SPEAKERS::contains)) {
                continue;
            }
            first = first.isEmpty() ? who : first;
            add(index, sentence, i, subject, who);
            addObject(sentence, i);
        }
        before = first.isEmpty() ? before : first;
    }

    /** A verb that is no helper, or an adjective behind "is". */
    private static boolean isPredicate(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isWord()) {
            return false;
        }
        int helper = at - 1;
        while (helper > 0 && (sentence.at(helper).tag() == Tag.ADV || isNot(sentence, helper))) {
            helper--;
        }
        boolean helped =
                sentence.at(helper).tag() == Tag.AUX || isLinking(sentence.at(helper).lower());
        if (token.tag() == Tag.ADJ) {
            return helped && !(at + 1 < sentence.size() && sentence.at(at + 1).isNoun());
        }
        boolean planned = at > 1 && sentence.at(at - 2).isOneOf(PLANNED);
        boolean infinite =
                (sentence.isAt(at - 1, "to") && !planned)
                        || (!helped && token.lower().endsWith("ing"));
        boolean speech =
                token.isOneOf(SPEECH)
                        && !sentence.isAt(at + 1, "for")
                        && (!Sense.isKnown(token.lower()) || sentence.isAt(at + 1, "that"));
        boolean attribute =
                sentence.at(at - 1).tag() == Tag.VERB
                        && token.lower().endsWith("ed")
                        && at + 1 < sentence.size()
                        && sentence.at(at + 1).isNoun();
        boolean passing = sentence.isAt(at - 1, "being") && sentence.isAt(at - 2, "from");
        return token.tag() == Tag.VERB && !infinite && !speech && !attribute && !passing;
    }

    /** "The dam, rebuilt in 1979, …". */
    private static boolean isBehindItsNoun(Sentence sentence, int at) {
        return at >= 3
                && sentence.isAt(at - 1, ",")
                && sentence.at(at - 2).isNoun()
                && sentence.at(at - 3).tag() == Tag.DET
                && sentence.at(at).tag() == Tag.VERB
                && at + 1 < sentence.size()
                && sentence.at(at + 1).tag() == Tag.ADP;
    }

    private static boolean isLinking(String word) {
        return LINKING.contains(word);
    }

    private static boolean isNot(Sentence sentence, int at) {
        return sentence.at(at).isOneOf(NOT);
    }

    private Set<String> who(Sentence sentence, Phrase subject) {
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

    private static String root(Token token) {
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
    private static Set<String> kinds(Sentence sentence, Phrase subject) {
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

    private void add(int index, Sentence sentence, int at, Phrase subject, Set<String> who) {
        boolean negated = false;
        boolean open = false;
        for (int i = subject.to(); i < at; i++) {
            negated |= isNot(sentence, i);
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
                        kinds(sentence, subject),
                        Stem.of(sentence.at(at).lower()),
                        sense.root(),
                        (negated || nobody) != sense.contrary(),
                        negated || nobody,
                        open,
                        nobody,
                        false,
                        isPassive(sentence, at),
                        about,
                        voices.at(sentence.at(at).start(), sentence.start())));
    }

    private static boolean isPassive(Sentence sentence, int at) {
        int helper = at - 1;
        while (helper > 0 && (sentence.at(helper).tag() == Tag.ADV || isNot(sentence, helper))) {
            helper--;
        }
        return sentence.at(helper).isOneOf(BEING) || isBehindItsNoun(sentence, at);
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
                        Set.of(root(sentence.at(i))),
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
