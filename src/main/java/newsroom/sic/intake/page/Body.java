package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells an article's blocks from the page's. */
final class Body {

    /** Furniture is never this much of a page's prose; a body in an element called so is. */
    private static final double FURNITURE_AT_MOST = 0.35;

    private final List<Block> blocks;
    private final Map<Element, Double> prose = new IdentityHashMap<>();
    private final Map<Element, Double> worth = new IdentityHashMap<>();
    private final Map<Element, Optional<Sort>> sorts = new IdentityHashMap<>();
    private double allProse;

    private Body(Document page) {
        this.blocks = Blocks.of(page.body());
        for (Block block : blocks) {
            if (block.isProse()) {
                allProse += block.words();
                add(prose, block, block.words());
            }
        }
        for (Block block : blocks) {
            add(worth, block, worth(block));
        }
    }

    static List<Block> of(Document page) {
        return new Body(page).cut();
    }

    private List<Block> cut() {
        @Nullable Element best = best();
        if (best == null) {
            return List.of();
        }
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            if (isIn(block, best) && sort(block).isEmpty() && block.linkDensity() < 0.6) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.getLast().isHeading()) {
            kept.removeLast();
        }
        while (!kept.isEmpty() && kept.getFirst().at().nameIs("h1")) {
            kept.removeFirst();
        }
        return kept;
    }

    private @Nullable Element best() {
        @Nullable Element best = null;
        double most = 0;
        for (Block block : blocks) {
            for (Element e = block.at(); e != null; e = e.parent()) {
                double w = worth.getOrDefault(e, 0.0);
                if (w > most) {
                    most = w;
                    best = e;
                }
            }
        }
        return best;
    }

    private double worth(Block block) {
        if (sort(block).isPresent()) {
            return 0;
        }
        if (block.isProse()) {
            return block.words();
        }
        return block.linkDensity() > 0.5 ? -Math.min(20, block.words()) - 3 : -1;
    }

    private Optional<Sort> sort(Block block) {
        for (Element e = block.at(); e != null; e = e.parent()) {
            Optional<Sort> sort = sorts.computeIfAbsent(e, Sort::of);
            if (sort.isPresent()
                    && prose.getOrDefault(e, 0.0) <= allProse * FURNITURE_AT_MOST) {
                return sort;
            }
        }
        return Optional.empty();
    }

    private static void add(Map<Element, Double> sums, Block block, double value) {
        for (Element e = block.at(); e != null; e = e.parent()) {
            sums.merge(e, value, Double::sum);
        }
    }

    private static boolean isIn(Block block, Element container) {
        for (Element e = block.at(); e != null; e = e.parent()) {
            if (e == container) {
                return true;
            }
        }
        return false;
    }
}
