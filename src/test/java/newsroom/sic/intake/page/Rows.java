package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the trees are grown from: a row for a block. */
final class Rows {

    final List<float[]> traits = new ArrayList<>();
    final List<Float> labels = new ArrayList<>();
    final List<Float> weights = new ArrayList<>();

    /** Menus are most of a page and teach little: one block of three stands for the others. */
    private static final int STANDS_FOR = 3;

    private static final float LIGHT = 2;

    static Rows of(List<Lesson> lessons, NameOdds odds) {
        var rows = new Rows();
        var chance = new Random(5);
        for (Lesson lesson : lessons) {
            List<float[]> traits = Traits.of(lesson.setting(), odds.without(lesson.page().site()));
            for (int i = 0; i < traits.size(); i++) {
                boolean light = lesson.labels()[i] < 0.02 && lesson.weights()[i] < LIGHT;
                if (!light || chance.nextInt(STANDS_FOR) == 0) {
                    rows.traits.add(traits.get(i));
                    rows.labels.add(lesson.labels()[i]);
                    rows.weights.add(lesson.weights()[i] * (light ? STANDS_FOR : 1));
                }
            }
        }
        return rows;
    }
}
