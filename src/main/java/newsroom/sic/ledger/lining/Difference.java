package newsroom.sic.ledger.lining;

import java.util.List;
import java.util.Set;
import newsroom.sic.ledger.Assessment;

/**
 * Where a printing differs from the master: what stands there, what here, and of what kind that is.
 * Either may be empty.
 */
public record Difference(String master, String here, Assessment kind) {

    /**
     * Words that a comma cuts off from what they would else narrow down: "side here", "side, here";
     * "soldiers who fled", "soldiers, who fled". Elsewhere it is a matter of style.
     */
    private static final Set<String> NARROWING =
            Set.of("here", "there", "who", "whom", "whose", "which", "where", "only", "not");

    static Difference ofWords(List<Word> master, List<Word> here, boolean opens) {
        return new Difference(said(master), said(here), kind(master, here, opens));
    }

    private static Assessment kind(List<Word> master, List<Word> here, boolean opens) {
        boolean meaning =
                differ(master, here, Word::negates)
                        || differ(master, here, Word::isModal)
                        || differ(master, here, Word::isNumber)
                        || (!opens
                                && !master.isEmpty()
                                && !here.isEmpty()
                                && differ(master, here, Word::isCapital));
        if (meaning) {
            return Assessment.MEANING;
        }
        return master.isEmpty() || here.isEmpty() ? Assessment.OMISSION : Assessment.WORDING;
    }

    private static boolean differ(
            List<Word> one, List<Word> other, java.util.function.Predicate<Word> trait) {
        return !forms(one, trait).equals(forms(other, trait));
    }

    private static List<String> forms(List<Word> words, java.util.function.Predicate<Word> trait) {
        return words.stream().filter(trait).map(Word::folded).toList();
    }

    /** A mark between two words that are the same in both. */
    static Difference ofMark(Word master, Word here, String next) {
        boolean comma = (master.mark() + here.mark()).equals(",");
        return new Difference(
                master.form() + master.mark(),
                here.form() + here.mark(),
                comma && NARROWING.contains(Spelling.folded(next))
                        ? Assessment.MEANING
                        : Assessment.PUNCTUATION);
    }

    static Difference ofSpelling(Word master, Word here) {
        return new Difference(master.form(), here.form(), Assessment.SPELLING);
    }

    static String said(List<Word> words) {
        var said = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            said.append(words.get(i).form());
            if (i < words.size() - 1) {
                said.append(words.get(i).mark()).append(' ');
            }
        }
        return said.toString();
    }
}
