package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A labelled page, cut into blocks that are labelled. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lesson(LabelledPage page, Setting setting, float[] labels, float[] weights) {

    /** A page much of whose text is not in its markup teaches nothing. */
    private static final double THERE_AT_LEAST = 0.6;

    /** News of the kind that is judged by counts twice. */
    private static float weight(LabelledPage page) {
        return page.set().startsWith("wcxb") ? 100 : 200;
    }

    /** Each page weighs the same, a block in it by its words. */
    static @Nullable Lesson of(LabelledPage page) {
        Setting setting = Pages.setting(page.bytes(), null);
        float[] labels = Labels.of(setting, page.truth());
        int words = Math.max(60, Shingled.words(page.truth()).size());
        float[] weights = new float[labels.length];
        double there = 0;
        for (int i = 0; i < labels.length; i++) {
            int own = setting.blocks.get(i).words();
            there += labels[i] > 0.5 ? own : 0;
            weights[i] = Math.min(1, (own + 1.5f) / words) * weight(page);
        }
        return there < THERE_AT_LEAST * words ? null : new Lesson(page, setting, labels, weights);
    }

    /** For each word of the names above its blocks: which share of the text below is body. */
    Map<String, Float> names() {
        Map<String, float[]> sums = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            Block block = setting.blocks.get(i);
            Set<String> names = new HashSet<>();
            int up = 0;
            for (Element e = block.at(); e != null && up < NameTraits.LOOKED_AT; e = e.parent()) {
                if (!e.nameIs("body") && !e.nameIs("html")) {
                    names.addAll(Names.of(e));
                }
                up++;
            }
            for (String name : names) {
                float[] sum = sums.computeIfAbsent(name, any -> new float[2]);
                sum[0] += labels[i] > 0.5 ? block.words() + 2 : 0;
                sum[1] += block.words() + 2;
            }
        }
        var shares = new HashMap<String, Float>();
        sums.forEach((name, sum) -> shares.put(name, sum[0] / sum[1]));
        return shares;
    }

    static List<Lesson> of(List<LabelledPage> pages) {
        var lessons = new ArrayList<Lesson>();
        pages.parallelStream()
                .map(Lesson::of)
                .forEachOrdered(lesson -> {
                    if (lesson != null) {
                        lessons.add(lesson);
                    }
                });
        return lessons;
    }
}
