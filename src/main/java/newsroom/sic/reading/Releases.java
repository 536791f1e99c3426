package newsroom.sic.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a press release was pasted in below the piece. Three signs count: the release says so
 * itself, the last paragraph is a journey in the future that nobody tells of, or the last
 * paragraphs introduce a person of the piece anew under a fuller name ("Antony Blinken" above,
 * "Antony J. Blinken" here), as official texts do and a writer who goes on writing does not.
 */
final class Releases {

    private static final Pattern SAYS_SO =
            Pattern.compile(
                    "(?:###?|\\W*(?:for immediate release|press release|media release|notes? to editors"
                            + "|(?:media|press) contacts?|\\W*ends\\W*)\\b.*)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FULL_NAME =
            Pattern.compile("(\\p{Lu}\\p{Ll}+) \\p{Lu}\\. (\\p{Lu}\\p{Ll}+)");
    private static final Pattern TRAVELS =
            Pattern.compile(
                    "^\\p{Lu}[^.]{0,100}\\b(?:travels|will travel|is travelling|is traveling|visits|will visit) (?:to )?\\p{Lu}");
    private static final Pattern SAYS = Pattern.compile("\\b(?:said|told|added|says)\\b");
    private static final Pattern WILL =
            Pattern.compile(
                    "\\bwill (?:then |also )?(?:travel|visit|meet|take part|join|attend|reaffirm|engage|discuss|deliver|participate)\\b");
    private static final int OPENING = 80;
    private static final int FEWEST_ABOVE = 4;
    private static final int MOST_BELOW = 3;

    private Releases() {}

    /** The index of its first paragraph, or the number of paragraphs where there is none. */
    static int beginningIn(List<Block> copy) {
        for (int i = 1; i < copy.size(); i++) {
            String text = copy.get(i).text();
            if (text.length() <= OPENING && SAYS_SO.matcher(text).matches()) {
                return i;
            }
        }
        for (int i = Math.max(FEWEST_ABOVE, copy.size() - MOST_BELOW); i < copy.size(); i++) {
            if (introducesAnew(copy.get(i), copy.subList(0, i))
                    || isItinerary(copy.get(i), i, copy)) {
                return i;
            }
        }
        return copy.size();
    }

    /** The last paragraph: who travels where, and what he will then do, without a word said. */
    private static boolean isItinerary(Block block, int at, List<Block> copy) {
        String text = block.text();
        return at == copy.size() - 1
                && text.length() > OPENING
                && TRAVELS.matcher(text.substring(0, Math.min(text.length(), 2 * OPENING))).find()
                && WILL.matcher(text).results().count() >= 2
                && !SAYS.matcher(text).find();
    }

    private static boolean introducesAnew(Block block, List<Block> above) {
        var name = FULL_NAME.matcher(block.text());
        if (!name.find() || name.start() > OPENING) {
            return false;
        }
        String shorter = name.group(1) + " " + name.group(2);
        return above.stream().anyMatch(b -> b.text().contains(shorter))
                && above.stream().noneMatch(b -> b.text().contains(name.group()));
    }
}
