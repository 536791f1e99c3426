package newsroom.sic.reading.word;

import java.util.Map;

/**
 * What is left of an English word without its endings: enough to tell that "agreements" and
 * "agreement", "reported" and "reporting" are one word, and no more.
 */
public final class Stem {

    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("people", "person"),
                    Map.entry("persons", "person"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("children", "child"),
                    Map.entry("lives", "life"),
                    Map.entry("wives", "wife"),
                    Map.entry("said", "say"),
                    Map.entry("told", "tell"),
                    Map.entry("sold", "sell"),
                    Map.entry("won", "win"),
                    Map.entry("lost", "lose"),
                    Map.entry("made", "make"),
                    Map.entry("rose", "rise"),
                    Map.entry("risen", "rise"),
                    Map.entry("fell", "fall"),
                    Map.entry("fallen", "fall"),
                    Map.entry("grew", "grow"),
                    Map.entry("grown", "grow"),
                    Map.entry("held", "hold"),
                    Map.entry("began", "begin"),
                    Map.entry("begun", "begin"),
                    Map.entry("spent", "spend"),
                    Map.entry("gave", "give"),
                    Map.entry("given", "give"),
                    Map.entry("died", "die"),
                    Map.entry("dying", "die"));

    private Stem() {}

    /** Of a word in small letters. */
    public static String of(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        String one = singular(word);
        if (one.length() > 5 && one.endsWith("ing")) {
            return bare(one.substring(0, one.length() - 3));
        }
        if (one.length() > 4 && one.endsWith("ed")) {
            return bare(one.substring(0, one.length() - 2));
        }
        return one.length() > 4 && one.endsWith("e") ? one.substring(0, one.length() - 1) : one;
    }

    private static String singular(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, n - 2);
        }
        return word.endsWith("is") ? word : word.substring(0, n - 1);
    }

    private static String bare(String stem) {
        int n = stem.length();
        boolean doubled =
                n > 3
                        && stem.charAt(n - 1) == stem.charAt(n - 2)
                        && "lsz".indexOf(stem.charAt(n - 1)) < 0;
        if (doubled) {
            return stem.substring(0, n - 1);
        }
        return stem.endsWith("e") ? stem.substring(0, n - 1) : stem;
    }
}
