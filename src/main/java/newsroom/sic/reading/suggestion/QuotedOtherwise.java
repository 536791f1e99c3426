package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.speech.Attributed;
import newsroom.sic.reading.speech.Persons;
import newsroom.sic.reading.word.Stem;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;

/**
 * "She spoke of “an unforgivable delay”. “It is a delay that is hard to forgive,” she said": a few
 * words between marks that the sentence quoted beside them gives in another form, or denies.
 */
final class QuotedOtherwise implements Rule {

    private static final Reason REASON =
            new Reason("quoted-otherwise", SuggestedIssue.QUOTATION, Weight.MEDIUM);
    private static final Set<String> NO = Set.of("no", "not", "n't", "never", "hardly", "nothing");
    private static final Set<String> DENY =
            Set.of("deny", "denie", "reject", "dismiss", "refut", "dispute", "disput", "rule");
    private static final Set<String> CALLS =
            Set.of(
                    "call", "describ", "speak", "spoke", "warn", "term", "brand", "label", "heard",
                    "hear", "say", "said", "talk", "prais", "wa", "was", "is", "report", "refer");
    private static final int TOLD = 7;
    private static final int LONGEST = 9;
    private static final int FAR = 45;
    private static final int MOST = 60;
    private static final int NO_REACH = 3;

    /** Words between marks: all of them, those that carry meaning, and how many they are. */
    private record Words(
            Attributed of, String who, List<Token> all, Set<String> roots, String said) {}

    @Override
    public List<Doubt> in(ReadText text) {
        var persons = new Persons(text.sentences(), text.names());
        var said = new ArrayList<Words>();
        for (Attributed each : text.speech().subList(0, Math.min(MOST, text.speech().size()))) {
            if (!each.quoted().nested()
                    && !each.quoted().dash()
                    && ReadText.isCopy(each.paragraph().kind())) {
                said.add(words(text, persons, each));
            }
        }
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < said.size(); i++) {
            Words part = said.get(i);
            boolean phrase =
                    !part.of().isWhole()
                            && part.of().quoted().closed()
                            && part.all().size() >= 2
                            && part.all().size() <= LONGEST
                            && part.all().getFirst().tag() != Tag.PRON
                            && part.all().stream().anyMatch(t -> !t.isCapital());
            for (int k = Math.max(0, i - 1); phrase && k < Math.min(said.size(), i + 2); k++) {
                Words whole = said.get(k);
                if (k != i && isBeside(text, part, whole) && differ(text, part, whole)) {
                    doubts.add(
                            REASON.at(
                                    part.of().quoted().start(),
                                    part.of().quoted().end(),
                                    "The words quoted beside it have this in another form.",
                                    new int[] {
                                        whole.of().quoted().start(), whole.of().quoted().end()
                                    }));
                    break;
                }
            }
        }
        return doubts;
    }

    private static Words words(ReadText text, Persons persons, Attributed each) {
        List<Token> all =
                each.paragraph().words().stream()
                        .filter(t -> t.start() >= each.quoted().innerStart())
                        .filter(t -> t.end() <= each.quoted().innerEnd())
                        .limit(FAR)
                        .toList();
        var roots = new LinkedHashSet<String>();
        for (Token token : all) {
            if (!Content.of(token).isEmpty()) {
                roots.add(root(token));
            }
        }
        String who = each.isAnswered() ? last(persons.behind(each)) : "";
        String folded =
                Said.folded(text.slice(each.quoted().innerStart(), each.quoted().innerEnd()));
        return new Words(
                each,
                who,
                all.stream().filter(t -> t.isWord() || t.isNumber()).toList(),
                roots,
                folded);
    }

    /** Of "unforgivable" and "forgive" alike. */
    private static String root(Token token) {
        String root = Sense.of(token.lower()).root();
        root = root.startsWith("un") && root.length() > 6 ? root.substring(2) : root;
        return root.length() > 6 ? root.substring(0, 6) : root;
    }

    private static String last(String who) {
        return who.substring(who.lastIndexOf(' ') + 1);
    }

    /** A whole sentence of the same speaker, with nothing but his verb of speech between. */
    private static boolean isBeside(ReadText text, Words part, Words whole) {
        int from = Math.min(part.of().quoted().end(), whole.of().quoted().end());
        int to = Math.max(part.of().quoted().start(), whole.of().quoted().start());
        boolean near =
                to - from <= 2 * FAR && text.slice(from, Math.max(from, to)).indexOf('\n') < 0;
        boolean one = isOne(part.who(), whole.who());
        return near && one && whole.all().size() > part.all().size() && whole.all().size() < FAR;
    }

    private static boolean isOne(String one, String other) {
        boolean named = isName(one) || isName(other);
        return named
                ? one.equals(other) || !isOther(one) || !isOther(other)
                : one.equals(other) && !isOther(one) && !one.isEmpty();
    }

    /** Somebody without a name: "board", "report". */
    private static boolean isOther(String who) {
        return !(who.isEmpty() || who.equals("he") || who.equals("she"));
    }

    private static boolean isName(String who) {
        return !who.isEmpty() && Character.isUpperCase(who.charAt(0));
    }

    private static boolean differ(ReadText text, Words part, Words whole) {
        if (Said.holds(whole.said(), part.said())) {
            return isDenied(whole) && !isDenied(part) && !isDeniedAround(text, part);
        }
        Set<String> shared = Content.shared(part.roots(), whole.roots());
        boolean counted =
                part.roots().size() == 1
                        && shared.size() == 1
                        && part.all().stream().anyMatch(t -> t.tag() == Tag.NUM)
                        && whole.all().stream().noneMatch(t -> t.tag() == Tag.NUM);
        boolean told = whole.of().isWhole() && isTold(part);
        return told
                && (counted
                        || shared.size() >= 2
                        || (!shared.isEmpty()
                                && shared.size() == part.roots().size()
                                && isTurned(part, whole)));
    }

    /** "Spoke of", "called it": the words stand for the speech, not for a name of something. */
    private static boolean isTold(Words part) {
        List<Token> words = part.of().paragraph().words();
        int at = part.of().paragraph().wordAt(part.of().quoted().start());
        boolean name = part.all().stream().filter(t -> t.isCapital()).count() > 1;
        for (int i = at - 1; i >= Math.max(0, at - TOLD); i--) {
            if (words.get(i).isOneOf(CALLS) || CALLS.contains(Stem.of(words.get(i).lower()))) {
                return !name;
            }
        }
        return false;
    }

    /** One of the two denies it. */
    private static boolean isTurned(Words part, Words whole) {
        boolean contrary =
                part.all().stream().anyMatch(t -> Sense.of(t.lower()).contrary())
                        && whole.all().stream().noneMatch(t -> Sense.of(t.lower()).contrary());
        return isDenied(part) != (isDenied(whole) != contrary);
    }

    private static boolean isDenied(Words words) {
        return words.all().stream().anyMatch(t -> t.isOneOf(NO));
    }

    /** "denied that there was “immediate danger”". */
    private static boolean isDeniedAround(ReadText text, Words part) {
        int end = part.of().quoted().start();
        String before =
                Said.folded(text.slice(Math.max(part.of().paragraph().start(), end - 60), end));
        for (String word : before.split(" ", -1)) {
            if (NO.contains(word) || DENY.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return part.all().size() < NO_REACH - 1;
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
