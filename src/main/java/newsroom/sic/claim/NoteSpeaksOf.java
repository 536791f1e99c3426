package newsroom.sic.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a correction note speaks of a claim: by a number that both name, or by two words that are
 * not everybody's. What it finds is offered and never filed, so it errs to the side of finding.
 */
final class NoteSpeaksOf {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");
    private static final int LONG = 5;

    private static final Set<String> EVERYBODYS =
            Set.of(
                    "about",
                    "after",
                    "again",
                    "article",
                    "articles",
                    "aussage",
                    "bericht",
                    "correction",
                    "corrected",
                    "dieser",
                    "dieses",
                    "earlier",
                    "early",
                    "einen",
                    "einer",
                    "first",
                    "fassung",
                    "headline",
                    "incorrectly",
                    "korrektur",
                    "original",
                    "people",
                    "previous",
                    "report",
                    "reported",
                    "stated",
                    "story",
                    "their",
                    "there",
                    "these",
                    "those",
                    "version",
                    "wurde",
                    "wurden",
                    "which",
                    "while",
                    "would",
                    "where",
                    "früheren");

    private NoteSpeaksOf() {}

    static boolean claim(String note, String claim) {
        Set<String> shared = told(note);
        shared.retainAll(told(claim));
        return shared.size() >= 2
                || shared.stream().anyMatch(word -> Character.isDigit(word.codePointAt(0)));
    }

    private static Set<String> told(String text) {
        Set<String> told = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean number = Character.isDigit(word.codePointAt(0));
            if (number || (word.length() >= LONG && !EVERYBODYS.contains(word))) {
                told.add(word);
            }
        }
        return told;
    }
}
