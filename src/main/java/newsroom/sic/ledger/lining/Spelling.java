package newsroom.sic.ledger.lining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** When two spellings are of one word: by house style or by transliteration. */
final class Spelling {

    private static final Set<Set<String>> SHORT_FORMS =
            Set.of(
                    Set.of("joe", "joseph"),
                    Set.of("tony", "antony"),
                    Set.of("tony", "anthony"),
                    Set.of("bill", "william"),
                    Set.of("bob", "robert"),
                    Set.of("mike", "michael"),
                    Set.of("tim", "timothy"),
                    Set.of("tom", "thomas"),
                    Set.of("jim", "james"),
                    Set.of("kate", "katherine"),
                    Set.of("liz", "elizabeth"),
                    Set.of("dan", "daniel"),
                    Set.of("steve", "stephen"),
                    Set.of("steve", "steven"),
                    Set.of("ben", "benjamin"));

    private Spelling() {}

    /** How a name sounds, whichever way it was brought over from another script. */
    static String sound(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("['’]s$", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}]", "");
        return plain.replaceAll("q[uvw]?", "kv")
                .replace("sz", "s")
                .replace("kh", "h")
                .replace("zh", "z")
                .replace("ts", "z")
                .replace("tz", "z")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('h', 'g')
                .replaceAll("(?:ie|yi|iy|ii|yy|ij|y|j)+", "i")
                .replaceAll("i+", "i")
                .replaceAll("(.)\\1", "$1");
    }

    static boolean areOneGivenName(String one, String other) {
        String a = sound(one).replace('v', 'f');
        return a.equals(sound(other).replace('v', 'f')) || SHORT_FORMS.contains(pair(one, other));
    }

    private static Set<String> pair(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** British and American, with and without stops. */
    static String folded(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
        return plain.replaceAll("our(s|ed|ing|able)?$", "or$1")
                .replaceAll("(?<=[^aeiou])re(s?)$", "er$1")
                .replaceAll("ence(s?)$", "ense$1")
                .replaceAll("is(e|es|ed|ing|ation|ations)$", "iz$1")
                .replaceAll("ys(e|es|ed|ing)$", "yz$1")
                .replaceAll("ll(ed|ing|er|ers)$", "l$1")
                .replaceAll("ogue(s?)$", "og$1")
                .replaceAll("programme", "program");
    }

    /** Both folded: the same word, perhaps with a slip of one letter. */
    static boolean areOneWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return Math.min(a.length(), b.length()) >= 6
                && a.charAt(0) == b.charAt(0)
                && !Character.isDigit(a.charAt(0))
                && !isInflected(a, b)
                && isOneLetterApart(a, b);
    }

    /** "agreement" and "agreements" are two words. */
    private static boolean isInflected(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return longer.startsWith(shorter) && longer.length() > shorter.length();
    }

    private static boolean isOneLetterApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int restA = a.length() - start;
        int restB = b.length() - start;
        int end = 0;
        while (end < Math.min(restA, restB)
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return restA - end <= 1 && restB - end <= 1;
    }
}
