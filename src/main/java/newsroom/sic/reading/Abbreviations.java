package newsroom.sic.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** English words that end in a full stop without ending a sentence; without that full stop. */
final class Abbreviations {

    /** A name follows. */
    static final Set<String> TITLES =
            Set.of(
                    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt",
                    "Cmdr", "Sgt", "Cpl", "Pvt", "Brig", "Adm", "Sen", "Rep", "Gov", "Pres", "Rev",
                    "Fr", "Hon", "Amb", "Supt", "Insp", "Messrs", "Mt", "Ft", "St", "Ste");

    /** A day or a year follows, or whatever happened in it. */
    static final Set<String> MONTHS =
            Set.of(
                    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
                    "Dec");

    /** A number follows. */
    static final Set<String> NUMBERED =
            Set.of(
                    "No", "Nos", "no", "nos", "Art", "art", "Sec", "sec", "Fig", "fig", "Vol",
                    "vol", "Ch", "ch", "p", "pp", "para", "Res", "c", "ca", "approx");

    /** The sentence always goes on. */
    static final Set<String> INNER = Set.of("vs", "v", "e.g", "i.e", "cf", "viz", "approx", "esp");

    /** The sentence may end with it or go on. */
    static final Set<String> EITHER =
            Set.of(
                    "Inc", "Ltd", "Co", "Corp", "Bros", "Jr", "Sr", "etc", "al", "Ave", "Blvd",
                    "Dept");

    /** Words that begin sentences far more often than they follow "U.S." within one. */
    private static final Set<String> OPENERS =
            Set.of(
                    "The",
                    "A",
                    "An",
                    "He",
                    "She",
                    "It",
                    "They",
                    "We",
                    "I",
                    "You",
                    "This",
                    "That",
                    "These",
                    "Those",
                    "There",
                    "In",
                    "On",
                    "At",
                    "But",
                    "And",
                    "Or",
                    "So",
                    "If",
                    "When",
                    "While",
                    "After",
                    "Before",
                    "For",
                    "From",
                    "By",
                    "As",
                    "With",
                    "His",
                    "Her",
                    "Their",
                    "Our",
                    "My",
                    "Its",
                    "What",
                    "Who",
                    "Why",
                    "How",
                    "Where",
                    "Since",
                    "Because",
                    "Although",
                    "However",
                    "Meanwhile",
                    "According",
                    "To",
                    "During",
                    "Earlier",
                    "Later",
                    "Then",
                    "Both",
                    "Some",
                    "Many",
                    "Another",
                    "Not");

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");

    private Abbreviations() {}

    /** "U.S", "a.m", "Ph.D". */
    static boolean isDotted(String word) {
        return DOTTED.matcher(word).matches();
    }

    static boolean opensSentences(String word) {
        return OPENERS.contains(word);
    }

    static boolean isKnown(String word) {
        return isDotted(word)
                || TITLES.contains(word)
                || MONTHS.contains(word)
                || NUMBERED.contains(word)
                || INNER.contains(word)
                || EITHER.contains(word);
    }
}
