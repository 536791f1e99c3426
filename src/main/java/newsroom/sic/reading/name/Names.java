package newsroom.sic.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import newsroom.sic.reading.NameKind;
import newsroom.sic.reading.word.Sentence;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import newsroom.sic.reading.word.WordList;

/**
 * Finds names as runs of capitalised words, tells what bears them by the words in and beside them,
 * and gives all forms of one bearer the fullest of them.
 */
public final class Names {

    private static final Set<String> OFFICES = WordList.named("offices");
    private static final Set<String> ORGANISATIONS = WordList.named("organisations");
    private static final Set<String> PARTICLES =
            Set.of("de", "von", "van", "der", "al", "bin", "la", "del", "da", "di", "den", "ten");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "&");
    private static final Set<String> PLACE_BEFORE =
            Set.of("in", "at", "near", "from", "to", "outside", "across", "into", "through");
    private static final Set<String> OFFICE_LINKS = Set.of("of", "for", "and", "the", "-");
    private static final Set<String> DAYS =
            Set.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final int LONGEST_OFFICE = 9;

    private final String text;
    private final List<Named> found = new ArrayList<>();

    private Names(String text) {
        this.text = text;
    }

    public static List<Named> in(String text, List<Sentence> sentences) {
        var names = new Names(text);
        for (int i = 0; i < sentences.size(); i++) {
            names.read(i, sentences.get(i));
        }
        return names.joined();
    }

    private void read(int index, Sentence sentence) {
        int at = 0;
        boolean title = isInTitleCase(sentence);
        while (at < sentence.size()) {
            int end = title ? at : endOfName(sentence, at);
            if (end > at) {
                add(index, sentence, at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    /** A headline whose every word has a capital tells nothing about names. */
    private static boolean isInTitleCase(Sentence sentence) {
        long words =
                sentence.tokens().stream().filter(t -> t.isWord() && t.form().length() > 3).count();
        long capitals =
                sentence.tokens().stream()
                        .filter(t -> t.isWord() && t.form().length() > 3 && t.isCapital())
                        .count();
        return words > 4 && capitals * 10 >= words * 9;
    }

    private static int endOfName(Sentence sentence, int from) {
        if (!begins(sentence, from)) {
            return from;
        }
        int at = from + 1;
        while (at < sentence.size()) {
            Token token = sentence.at(at);
            if (token.isWord() && token.isCapital() && isOfName(token)) {
                at++;
            } else if (isInitial(sentence, at) || linksOn(sentence, at)) {
                at += 1;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean begins(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isWord()
                || !token.isCapital()
                || token.tag() == Tag.PRON
                || token.tag() == Tag.DET) {
            return false;
        }
        boolean inside = at > 0 && token.form().length() > 1;
        boolean taken = isOfName(token) || token.tag() == Tag.VERB;
        return !token.isOneOf(DAYS) && (token.tag() == Tag.PROPN || (inside && taken));
    }

    private static boolean isOfName(Token token) {
        return token.tag() == Tag.PROPN
                || token.tag() == Tag.NOUN
                || token.tag() == Tag.ADJ
                || token.tag() == Tag.X;
    }

    private static boolean isInitial(Sentence sentence, int at) {
        return sentence.isAt(at, ".")
                && sentence.at(at - 1).form().length() <= 3
                && sentence.at(at - 1).isCapital()
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isCapital();
    }

    /** "Organization for Security", "Ursula von der Leyen": small words inside a name. */
    private static boolean linksOn(Sentence sentence, int at) {
        Token token = sentence.at(at);
        boolean particle = token.isOneOf(PARTICLES);
        boolean link =
                token.isOneOf(LINKS)
                        && (ORGANISATIONS.contains(sentence.at(at - 1).lower())
                                || OFFICES.contains(sentence.at(at - 1).lower()));
        int next = at + 1;
        if (particle && next < sentence.size() && sentence.at(next).isOneOf(PARTICLES)) {
            next++;
        }
        return (particle || link)
                && next < sentence.size()
                && (sentence.at(next).isCapital() || sentence.at(next).isOneOf(PARTICLES))
                && sentence.at(next).isWord();
    }

    /** "US Secretary of State Antony Blinken": the office in front is no part of the name. */
    private void add(int index, Sentence sentence, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (OFFICES.contains(sentence.at(i).lower()) && i < to - 1) {
                start = i + 1;
                while (start < to - 1 && sentence.at(start).isOneOf(LINKS)) {
                    start += 2;
                }
                if (sentence.isAt(start, ".")) {
                    start++;
                }
            }
        }
        if (start >= to || OFFICES.contains(sentence.at(to - 1).lower())) {
            return;
        }
        String office = office(sentence, start);
        String form = sentence.words(text, start, to);
        if (start > from + 1 && office.isEmpty()) {
            office = sentence.words(text, from, start);
        }
        found.add(
                new Named(index, start, to, form, kind(sentence, start, to, office), office, form));
    }

    private String office(Sentence sentence, int name) {
        int at = name - 1;
        boolean named = false;
        while (at >= 0 && name - at <= LONGEST_OFFICE) {
            Token token = sentence.at(at);
            boolean goesOn =
                    (token.isCapital() && token.isWord())
                            || token.isNoun()
                            || token.tag() == Tag.ADJ
                            || token.isOneOf(OFFICE_LINKS)
                            || (token.is(".") && name - at < 3);
            if (!goesOn) {
                break;
            }
            named |= OFFICES.contains(token.lower());
            at--;
        }
        if (!named) {
            return "";
        }
        int from = at + 1;
        while (from < name
                && (sentence.at(from).isOneOf(OFFICE_LINKS) || sentence.at(from).is("."))) {
            from++;
        }
        return from < name ? sentence.words(text, from, name) : "";
    }

    private static NameKind kind(Sentence sentence, int from, int to, String office) {
        if (!office.isEmpty()) {
            return NameKind.PERSON;
        }
        for (int i = from; i < to; i++) {
            if (ORGANISATIONS.contains(sentence.at(i).lower())) {
                return NameKind.ORGANISATION;
            }
        }
        Token first = sentence.at(from);
        String joined = first.form() + (to > from + 1 ? " " + sentence.at(from + 1).form() : "");
        if ((Countries.isOne(first.form()) && to == from + 1) || Countries.isOne(joined)) {
            return NameKind.PLACE;
        }
        boolean capitals =
                first.form().length() > 1
                        && first.form().equals(first.form().toUpperCase(Locale.ROOT));
        if (capitals && to == from + 1) {
            return NameKind.ORGANISATION;
        }
        if (from > 0 && sentence.at(from - 1).isOneOf(PLACE_BEFORE)) {
            return NameKind.PLACE;
        }
        boolean acts =
                to < sentence.size()
                        && (sentence.at(to).tag() == Tag.VERB || sentence.isAt(to, ","));
        return (to - from >= 2 && to - from <= 4) || acts ? NameKind.PERSON : NameKind.OTHER;
    }

    /** A single word takes the fullest form that ends or begins with it. */
    private List<Named> joined() {
        Map<String, Named> fullest = new HashMap<>();
        for (Named name : found) {
            for (String key : List.of(name.last(), name.form())) {
                Named other = fullest.get(key);
                boolean better =
                        other == null
                                || (name.form().length() > other.form().length()
                                        && (name.kind() == NameKind.PERSON
                                                || other.kind() != NameKind.PERSON));
                if (better) {
                    fullest.put(key, name);
                }
            }
        }
        var joined = new ArrayList<Named>();
        for (Named name : found) {
            Named full = fullest.getOrDefault(name.last(), name);
            boolean one = !name.form().contains(" ") || full.form().endsWith(name.form());
            joined.add(one ? name.as(full.kind(), full.form()) : name);
        }
        return joined;
    }
}
