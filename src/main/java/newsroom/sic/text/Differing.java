package newsroom.sic.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Tells in a word how two runs of words differ. */
final class Differing {

    private final LinedTokens before;
    private final LinedTokens after;

    Differing(LinedTokens before, LinedTokens after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param quoted whether the words stand within quotation marks
     */
    Difference why(int start, int end, int thereStart, int thereEnd, boolean quoted) {
        Set<String> others = others(start, end, thereStart, thereEnd);
        if (any(others, Says::counts)) {
            return Difference.FIGURE;
        }
        if (any(others, Says::negates)) {
            return Difference.NEGATION;
        }
        if (any(others, Says::names)) {
            return Difference.NAME;
        }
        return quoted || any(others, Says::quotes) ? Difference.QUOTATION : Difference.WORDING;
    }

    private static boolean any(Set<String> words, Predicate<String> are) {
        return words.stream().anyMatch(are);
    }

    /** The words that stand more often in the one than in the other. */
    Set<String> others(int start, int end, int thereStart, int thereEnd) {
        Map<Integer, Integer> balance = new HashMap<>();
        for (int i = start; i < end; i++) {
            balance.merge(before.tokens().id(i), 1, Integer::sum);
        }
        for (int j = thereStart; j < thereEnd; j++) {
            balance.merge(after.tokens().id(j), -1, Integer::sum);
        }
        Set<String> others = new HashSet<>();
        for (int i = start; i < end; i++) {
            addIfOther(others, balance, before.tokens(), i);
        }
        for (int j = thereStart; j < thereEnd; j++) {
            addIfOther(others, balance, after.tokens(), j);
        }
        return others;
    }

    private static void addIfOther(
            Set<String> others, Map<Integer, Integer> balance, Tokens tokens, int at) {
        if (balance.getOrDefault(tokens.id(at), 0) != 0) {
            others.add(tokens.word(at));
        }
    }

    /** From 0 to 1: how many of the words of both stand in both (Dice). */
    double likeness(int start, int end, int thereStart, int thereEnd) {
        Map<Integer, Integer> left = new HashMap<>();
        for (int i = start; i < end; i++) {
            left.merge(before.tokens().id(i), 1, Integer::sum);
        }
        int common = 0;
        for (int j = thereStart; j < thereEnd; j++) {
            if (left.merge(after.tokens().id(j), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (end - start + thereEnd - thereStart);
    }

    boolean isSame(int start, int end, int thereStart, int thereEnd) {
        if (end - start != thereEnd - thereStart) {
            return false;
        }
        for (int i = start, j = thereStart; i < end; i++, j++) {
            if (before.tokens().id(i) != after.tokens().id(j)) {
                return false;
            }
        }
        return true;
    }
}
