package newsroom.sic.reading.suggestion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.name.Named;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;

/** What a text says of how old people are. */
final class Ages {

    /** One statement of an age, or of the year of birth that gives it. */
    record Age(String who, int years, boolean born, Sentence sentence, int from, int to) {

        int[] place() {
            return new int[] {sentence.at(from).start(), sentence.at(to - 1).end()};
        }
    }

    private static final Pattern AGE = Pattern.compile("\\d{1,3}");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Pattern YEAR_OLD = Pattern.compile("year-old");

    /** "The 26-year-old Norwegian" is still nobody's name. */
    private static final Pattern NATION =
            Pattern.compile("\\p{Lu}\\p{Ll}+(?:ian|ish|ese|can|chman)");

    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> BEHIND = Set.of(",", ".", ")", "who");
    private static final int LEADING = 1;
    private static final int OLDEST = 115;

    private final ReadText text;
    private final List<Age> found = new ArrayList<>();
    private String last = "";

    private Ages(ReadText text) {
        this.text = text;
    }

    static List<Age> in(ReadText text) {
        var ages = new Ages(text);
        var names = new ArrayDeque<>(text.names());
        for (int i = 0; i < text.sentences().size(); i++) {
            var here = new ArrayList<Named>();
            while (!names.isEmpty() && names.peek().sentence() <= i) {
                Named name = names.poll();
                if (name.sentence() == i && name.kind() == NameKind.PERSON) {
                    here.add(name);
                }
            }
            if (ReadText.isCopy(text.sentences().get(i).passage())) {
                ages.read(text.sentences().get(i), here);
            }
        }
        return ages.found;
    }

    private void read(Sentence sentence, List<Named> names) {
        for (Named name : names) {
            besideName(sentence, name);
        }
        for (int i = 0; i < sentence.size(); i++) {
            pronoun(sentence, i);
            yearOld(sentence, i, names);
            born(sentence, i, names);
        }
        if (!names.isEmpty()) {
            boolean leads = names.getFirst().from() <= LEADING;
            last = (leads ? names.getFirst() : names.getLast()).full();
        }
    }

    /** "Weiss, 45," and "Weiss (45)" and "Weiss, aged 45". */
    private void besideName(Sentence sentence, Named name) {
        int at = name.to();
        if (!sentence.isAt(at, ",") && !sentence.isAt(at, "(")) {
            return;
        }
        at = sentence.isAt(at + 1, "aged") ? at + 2 : at + 1;
        boolean closed = at + 1 < sentence.size() && sentence.at(at + 1).isOneOf(BEHIND);
        if (closed && age(sentence, at) > 0 && !text.isQuoted(sentence.at(at))) {
            found.add(
                    new Age(name.full(), age(sentence, at), false, sentence, name.from(), at + 1));
        }
    }

    /** "He is 91." */
    private void pronoun(Sentence sentence, int at) {
        boolean is =
                sentence.at(at).isOneOf(PRONOUNS)
                        && (sentence.isAt(at + 1, "is") || sentence.isAt(at + 1, "'s"));
        boolean closed = at + 3 < sentence.size() && sentence.at(at + 3).isOneOf(BEHIND);
        if (is
                && closed
                && age(sentence, at + 2) > 0
                && !last.isEmpty()
                && !text.isQuoted(sentence.at(at))) {
            found.add(new Age(last, age(sentence, at + 2), false, sentence, at, at + 3));
        }
    }

    /** "the 43-year-old Weiss", and "the 43-year-old" for who was named last. */
    private void yearOld(Sentence sentence, int at, List<Named> names) {
        boolean hung =
                (age(sentence, at) > 0
                                && sentence.isAt(at + 1, "-")
                                && at + 2 < sentence.size()
                                && YEAR_OLD.matcher(sentence.at(at + 2).lower()).matches())
                        || (age(sentence, at) > 0 && sentence.isAt(at + 1, "-year-old"));
        boolean joined = at + 1 < sentence.size() && sentence.at(at).touches(sentence.at(at + 1));
        if (!hung || !joined || !sentence.isAt(at - 1, "the") || text.isQuoted(sentence.at(at))) {
            return;
        }
        int end = sentence.isAt(at + 1, "-") ? at + 3 : at + 2;
        String who = last;
        for (Named name : names) {
            boolean nation = NATION.matcher(name.full()).matches();
            if ((name.to() == at - 2 && sentence.isAt(at - 2, ","))
                    || (name.from() == end && !nation)) {
                who = name.full();
            }
        }
        boolean alone =
                end >= sentence.size()
                        || !sentence.at(end).isNoun()
                        || sentence.at(end).isCapital()
                        || sentence.at(end).lower().endsWith("s");
        if (!who.isEmpty() && alone) {
            found.add(new Age(who, age(sentence, at), false, sentence, at, end));
        }
    }

    /** "Weiss, who was born in 1981"; of a relative nothing is said. */
    private void born(Sentence sentence, int at, List<Named> names) {
        if (!sentence.isAt(at, "born") || text.isQuoted(sentence.at(at))) {
            return;
        }
        int year = -1;
        for (int i = at + 1; i < Math.min(sentence.size(), at + 8); i++) {
            if (YEAR.matcher(sentence.at(i).form()).matches()) {
                year = i;
                break;
            }
        }
        String who = "";
        for (Named name : names) {
            who = name.to() <= at && at - name.to() <= 7 ? name.full() : who;
        }
        if (who.isEmpty() && at <= 3 && at > 0 && sentence.at(0).isOneOf(PRONOUNS)) {
            who = last;
        }
        int before = at - 1;
        while (before >= 0 && sentence.at(before).isOneOf(Set.of("was", "is", "who", ","))) {
            before--;
        }
        boolean relative =
                before >= 0
                        && sentence.at(before).tag() == Tag.NOUN
                        && !sentence.at(before).isCapital();
        if (year > 0 && !who.isEmpty() && !relative) {
            found.add(
                    new Age(
                            who,
                            Integer.parseInt(sentence.at(year).form()),
                            true,
                            sentence,
                            at,
                            year + 1));
        }
    }

    private static int age(Sentence sentence, int at) {
        boolean number = at < sentence.size() && AGE.matcher(sentence.at(at).form()).matches();
        int years = number ? Integer.parseInt(sentence.at(at).form()) : 0;
        return years > 5 && years < OLDEST ? years : 0;
    }
}
