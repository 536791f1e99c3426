package newsroom.sic.reading.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.PassageKind;
import newsroom.sic.reading.SuggestedIssue;
import newsroom.sic.reading.Weight;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.word.Sentence;

/** One person whose name the text spells in two ways: "Hanif Osei", then "Hanif Ossei". */
final class NameInTwoSpellings implements Rule {

    private static final Reason REASON =
            new Reason("name-in-two-spellings", SuggestedIssue.NAME, Weight.HIGH);
    private static final int MOST = 150;
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int VERY_LONG = 11;
    private static final Set<String> ENDINGS =
            Set.of(
                    "", "s", "n", "ns", "an", "ans", "ian", "ians", "ic", "y", "ese", "i", "is",
                    "es");

    @Override
    public List<Doubt> in(ReadText text) {
        var forms = new LinkedHashMap<String, List<Named>>();
        Set<String> small = inSmallLetters(text);
        for (Named name : text.names()) {
            Sentence sentence = text.sentences().get(name.sentence());
            boolean seen =
                    ReadText.isCopy(sentence.passage())
                            || sentence.passage() == PassageKind.CAPTION;
            if (seen
                    && sentence.at(name.to() - 1).isWord()
                    && forms.size() < MOST
                    && !isShouted(name.form())
                    && !isAWord(small, name)) {
                forms.computeIfAbsent(name.form(), key -> new ArrayList<>()).add(name);
            }
        }
        var doubts = new ArrayList<Doubt>();
        var told = new HashSet<String>();
        for (var one : forms.entrySet()) {
            for (var other : forms.entrySet()) {
                boolean later =
                        one.getValue().getFirst().sentence()
                                        < other.getValue().getFirst().sentence()
                                || (one.getValue().getFirst().sentence()
                                                == other.getValue().getFirst().sentence()
                                        && one.getValue().getFirst().from()
                                                < other.getValue().getFirst().from());
                if (later
                        && isOnePerson(one.getKey(), other.getKey(), forms)
                        && told.add(last(other.getKey()))) {
                    boolean rarer = one.getValue().size() < other.getValue().size();
                    doubts.add(
                            doubt(
                                    text,
                                    rarer ? one.getValue().getFirst() : other.getValue().getFirst(),
                                    rarer
                                            ? other.getValue().getFirst()
                                            : one.getValue().getFirst()));
                }
            }
        }
        return doubts;
    }

    private static Set<String> inSmallLetters(ReadText text) {
        var small = new HashSet<String>();
        for (Sentence sentence : text.sentences()) {
            sentence.tokens().stream()
                    .filter(token -> token.isWord() && !token.isCapital())
                    .forEach(token -> small.add(token.form()));
        }
        return small;
    }

    /** Printed in small letters too. */
    private static boolean isAWord(Set<String> small, Named name) {
        return small.contains(last(name.form()).toLowerCase(Locale.ROOT));
    }

    private static boolean isShouted(String form) {
        return form.equals(form.toUpperCase(Locale.ROOT));
    }

    private static String last(String form) {
        return form.substring(form.lastIndexOf(' ') + 1);
    }

    /** The word before the surname: a title may stand before it. */
    private static String first(String form) {
        int end = form.lastIndexOf(' ');
        return end < 0 ? "" : form.substring(form.lastIndexOf(' ', end - 1) + 1, end);
    }

    private static boolean isOnePerson(String one, String other, Map<String, List<Named>> forms) {
        String lastOne = last(one);
        String lastOther = last(other);
        if (!first(one).isEmpty() && !first(other).isEmpty()) {
            boolean firsts = first(one).equals(first(other));
            boolean lasts = lastOne.equals(lastOther);
            return (firsts && !lasts && isSlip(lastOne, lastOther, true))
                    || (lasts
                            && !firsts
                            && (isSlip(first(one), first(other), true)
                                    || isLetterApart(first(one), first(other)))
                            && first(one).charAt(0) == first(other).charAt(0))
                    || (!lasts
                            && !firsts
                            && isSlip(lastOne, lastOther, true)
                            && first(one).charAt(0) == first(other).charAt(0)
                            && Spelling.apart(first(one), first(other)) <= 2);
        }
        boolean single = first(one).isEmpty() != first(other).isEmpty();
        String full = first(one).isEmpty() ? other : one;
        String bare = first(one).isEmpty() ? one : other;
        boolean person =
                forms.getOrDefault(full, List.of()).stream()
                                .anyMatch(n -> n.kind() == NameKind.PERSON)
                        && forms.getOrDefault(bare, List.of()).stream()
                                .noneMatch(n -> n.kind() == NameKind.PLACE);
        return single
                && person
                && bare.length() > SHORTEST
                && Months.of(bare.toLowerCase(Locale.ROOT)) == 0
                && isSlip(last(full), bare, false)
                && forms.keySet().stream()
                        .noneMatch(f ->
                                f.length() > bare.length() && List.of(f.split(" ")).contains(bare));
    }

    /** "Joris" and "Jories", of one surname; short forms ("Dan", "Rob") are others. */
    private static boolean isLetterApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter > SHORTEST
                && Spelling.apart(Spelling.bare(one), Spelling.bare(other)) == 1
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
    }

    /** One letter, in long names two; a plural or an adjective is another word. */
    private static boolean isSlip(String one, String other, boolean twoLetters) {
        if (Math.abs(one.length() - other.length()) > 2 || one.equals(other)) {
            return false;
        }
        String a = Spelling.bare(one);
        String b = Spelling.bare(other);
        int shorter = Math.min(a.length(), b.length());
        if (one.equals(other)
                || (shorter < SHORTEST && !(shorter == 3 && a.length() != b.length()))) {
            return false;
        }
        if (a.equals(b)) {
            return true;
        }
        int most =
                shorter >= (twoLetters ? LONG : VERY_LONG)
                                || (twoLetters && shorter >= 6 && a.charAt(0) == b.charAt(0))
                        ? 2
                        : 1;
        return Math.abs(a.length() - b.length()) <= most
                && !isDerived(a, b)
                && Spelling.apart(a, b) <= most;
    }

    /** "Germany" and "German", "Democrats" and "Democratic": another word of one root. */
    private static boolean isDerived(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length())
                && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return ENDINGS.contains(one.substring(shared)) && ENDINGS.contains(other.substring(shared));
    }

    private static Doubt doubt(ReadText text, Named odd, Named usual) {
        Sentence sentence = text.sentences().get(odd.sentence());
        Sentence other = text.sentences().get(usual.sentence());
        return REASON.at(
                sentence,
                odd.from(),
                odd.to(),
                "The text also spells it \u201c" + usual.form() + "\u201d.",
                new int[] {other.at(usual.from()).start(), other.at(usual.to() - 1).end()});
    }

    @Override
    public String name() {
        return REASON.rule();
    }
}
