package newsroom.sic.reading.speech;

import java.util.List;
import java.util.Set;
import newsroom.sic.reading.word.Tag;
import newsroom.sic.reading.word.Token;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that is a verb's subject, left of it or, turned round, right of it. */
public final class Subjects {

    private static final int LONGEST_ASIDE = 30;
    private static final int FURTHEST = 80;
    private static final int LONGEST_PHRASE = 30;
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us", "himself", "her");
    private static final Set<String> INSIDE =
            Set.of("of", "for", "at", "from", "in", "and", "&", "with");

    private final List<Token> words;
    private final int begin;

    /** Of the words from an index on; what lies before belongs to another sentence. */
    public Subjects(List<Token> words, int begin) {
        this.words = words;
        this.begin = begin;
    }

    /** "Trump, who was elected, stood up and said": from "said" back to "Trump". */
    public @Nullable Phrase before(int verb) {
        for (int at = verb; at > Math.max(begin, verb - FURTHEST); at--) {
            Tag tag = words.get(at).tag();
            boolean finite = tag == Tag.AUX || (tag == Tag.VERB && !isParticiple(at));
            if (at == verb ? isParticiple(at) : !finite) {
                continue;
            }
            Phrase subject = directlyBefore(at);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** "…, saying": its subject is that of a verb further left. */
    private boolean isParticiple(int at) {
        return words.get(at).lower().endsWith("ing")
                && (at == begin || words.get(at - 1).tag() != Tag.AUX);
    }

    private @Nullable Phrase directlyBefore(int verb) {
        int at = verb - 1;
        while (at >= begin && isBetween(words.get(at))) {
            at--;
        }
        if (at < begin || words.get(at).is("to") || words.get(at).tag() == Tag.CCONJ) {
            return null;
        }
        if (words.get(at).is(",")) {
            at = beforeAside(at);
        }
        if (at >= begin && words.get(at).isOneOf(RELATIVE)) {
            at = at > begin && words.get(at - 1).is(",") ? at - 2 : at - 1;
        }
        return at < begin ? null : endingAt(at);
    }

    private static boolean isBetween(Token token) {
        return token.tag() == Tag.ADV
                || token.tag() == Tag.AUX
                || token.is("not")
                || token.is("n't")
                || token.is("also")
                || token.is("later")
                || token.is("all")
                || token.is("both");
    }

    /** From the comma that ends an aside to the word before the one that begins it. */
    private int beforeAside(int comma) {
        for (int at = comma - 1; at >= Math.max(begin, comma - LONGEST_ASIDE); at--) {
            Token token = words.get(at);
            if (token.is(",")) {
                return at - 1;
            }
        }
        return -1;
    }

    private @Nullable Phrase endingAt(int last) {
        Token token = words.get(last);
        if (token.tag() == Tag.PRON || isPronoun(token)) {
            return token.isOneOf(OBJECTS) || token.isOneOf(RELATIVE)
                    ? null
                    : new Phrase(last, last + 1);
        }
        if (token.is(")")) {
            int at = last;
            while (at > begin && !words.get(at).is("(")) {
                at--;
            }
            return at > begin ? endingAt(at - 1) : null;
        }
        boolean some = token.is("others") || token.is("some") || token.is("many");
        if (!token.isNoun() && !some && token.tag() != Tag.NUM && !isName(token)) {
            return null;
        }
        int from = last;
        while (from > begin && last - from < LONGEST_PHRASE && belongs(from - 1, last)) {
            from--;
        }
        while (from < last
                && (words.get(from).isOneOf(INSIDE)
                        || words.get(from).is("'s")
                        || words.get(from).is(","))) {
            from++;
        }
        boolean object =
                from > begin && words.get(from - 1).tag() == Tag.ADP && !opensClause(from - 1);
        return object ? null : new Phrase(from, last + 1);
    }

    private static boolean isName(Token token) {
        return token.isCapital()
                && token.isWord()
                && token.form().length() > 1
                && (token.tag() == Tag.X || token.tag() == Tag.ADJ || token.tag() == Tag.VERB);
    }

    /** "In Iowa Trump said": a preposition far away does not govern the subject. */
    private boolean opensClause(int at) {
        return words.get(at).is("as") || words.get(at).is("like");
    }

    private static boolean isPronoun(Token token) {
        return Set.of("he", "she", "they", "it", "we", "i", "you").contains(token.lower());
    }

    private boolean belongs(int at, int last) {
        Token token = words.get(at);
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            case PART -> token.is("'s") || token.is("'");
            case ADP ->
                    token.isOneOf(INSIDE) && at > begin && words.get(at - 1).isNoun() && at < last;
            case CCONJ -> token.isOneOf(INSIDE) && at > begin && words.get(at - 1).isNoun();
            case PRON -> Set.of("his", "her", "its", "their", "my", "our").contains(token.lower());
            case PUNCT ->
                    (token.is(".") || token.is("-"))
                            && at > begin
                            && words.get(at - 1).isCapital()
                            && words.get(at + 1).isCapital()
                            && words.get(at - 1).form().length() < 5;
            default -> token.isCapital() && at > begin;
        };
    }

    /** "said Trump, who": behind a verb, up to a comma, a stop or another verb. */
    @Nullable Phrase behind(int verb, int end) {
        int from = verb + 1;
        int at = from;
        boolean noun = false;
        while (at < end && at - from < 14) {
            Token token = words.get(at);
            boolean pronoun = isPronoun(token) && at == from;
            boolean goesOn =
                    switch (token.tag()) {
                        case NOUN, PROPN -> true;
                        case ADJ, DET, NUM -> true;
                        case PART -> token.is("'s");
                        case ADP -> noun && Set.of("of", "for").contains(token.lower());
                        case PUNCT ->
                                token.is(".")
                                        && at > from
                                        && words.get(at - 1).form().length() <= 3
                                        && at + 1 < end
                                        && words.get(at + 1).isCapital()
                                        && words.get(at - 1).isCapital();
                        default -> pronoun || (token.isCapital() && token.isWord());
                    };
            if (!goesOn) {
                break;
            }
            noun |= token.isNoun() || pronoun || token.isCapital();
            at++;
            if (pronoun) {
                break;
            }
        }
        return noun && at > from ? new Phrase(from, at) : null;
    }
}
