package newsroom.sic.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Two values as one text with what is gone struck out and what is new beside it, word by word. A
 * figure with its separators ("1,000.5") is one word. Where hardly a word is common to both, or
 * both are very long, the whole old value stands before the whole new one.
 */
public final class WordDiff {

    /** What a stretch of the text is. */
    public enum Kind {
        KEPT,
        GONE,
        NEW,
        SKIPPED
    }

    /** Neighbouring words of one kind. */
    public record Stretch(Kind kind, String text) {}

    private static final int WORDS_COMPARED = 4_000;
    private static final int WORDS_AROUND = 30;
    private static final double COMMON_ENOUGH = 0.3;
    private static final String SKIPPED = " […] ";

    private WordDiff() {}

    /** From the one to the other; joined without what is new it is the one, unless it is long. */
    public static List<Stretch> between(@Nullable String from, @Nullable String to) {
        var before = Words.of(from == null ? "" : from);
        var after = Words.of(to == null ? "" : to);
        return shortened(compared(before, after)).stream().map(Run::stretch).toList();
    }

    /** Words of one kind. */
    private record Run(Kind kind, List<String> words) {

        Stretch stretch() {
            return new Stretch(kind, words.stream().collect(Collectors.joining()));
        }
    }

    private static List<Run> compared(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty() || isTooLong(before) || isTooLong(after)) {
            return whole(before, after);
        }
        var diff = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true);
        var runs = new Runs();
        for (var delta : diff.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                runs.keep(delta.getSource().getLines());
            } else {
                runs.change(delta.getSource().getLines(), delta.getTarget().getLines());
            }
        }
        return isCommonEnough(runs.all(), before, after) ? runs.all() : whole(before, after);
    }

    /** Gathers neighbouring changes into one: all that is gone, then all that is new. */
    private static final class Runs {

        private final List<Run> runs = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();
        private final List<String> added = new ArrayList<>();

        void change(List<String> before, List<String> after) {
            gone.addAll(before);
            added.addAll(after);
        }

        void keep(List<String> words) {
            // the space between two words that were both replaced
            if (!gone.isEmpty() && !added.isEmpty() && solid(words) == 0) {
                change(words, words);
                return;
            }
            settle();
            runs.add(new Run(Kind.KEPT, words));
        }

        List<Run> all() {
            settle();
            return runs;
        }

        private void settle() {
            runs.addAll(whole(List.copyOf(gone), List.copyOf(added)));
            gone.clear();
            added.clear();
        }
    }

    private static List<Run> whole(List<String> before, List<String> after) {
        var runs = new ArrayList<Run>();
        addUnlessEmpty(runs, Kind.GONE, before);
        addUnlessEmpty(runs, Kind.NEW, after);
        return runs;
    }

    private static void addUnlessEmpty(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, words));
        }
    }

    private static boolean isTooLong(List<String> words) {
        return words.size() > WORDS_COMPARED;
    }

    private static boolean isCommonEnough(List<Run> runs, List<String> before, List<String> after) {
        long kept =
                runs.stream()
                        .filter(run -> run.kind() == Kind.KEPT)
                        .flatMap(run -> run.words().stream())
                        .filter(word -> !word.isBlank())
                        .count();
        long shorter = Math.min(solid(before), solid(after));
        return kept >= COMMON_ENOUGH * shorter;
    }

    private static long solid(List<String> words) {
        return words.stream().filter(word -> !word.isBlank()).count();
    }

    /** Leaves out the middle of every long stretch that stayed as it was. */
    private static List<Run> shortened(List<Run> runs) {
        var shortened = new ArrayList<Run>();
        for (int n = 0; n < runs.size(); n++) {
            var words = runs.get(n).words();
            if (runs.get(n).kind() != Kind.KEPT || words.size() <= 3 * WORDS_AROUND) {
                shortened.add(runs.get(n));
                continue;
            }
            if (n > 0) {
                shortened.add(new Run(Kind.KEPT, words.subList(0, WORDS_AROUND)));
            }
            shortened.add(new Run(Kind.SKIPPED, List.of(SKIPPED)));
            if (n < runs.size() - 1) {
                int rest = words.size() - WORDS_AROUND;
                shortened.add(new Run(Kind.KEPT, words.subList(rest, words.size())));
            }
        }
        return shortened;
    }
}
