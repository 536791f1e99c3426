package newsroom.sic.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's blocks and what they come to together: what a single block is judged against. */
final class Setting {

    /** Furniture is never this much of a page's prose; a body in an element called so is. */
    private static final double FURNITURE_AT_MOST = 0.35;

    private static final Sums NOTHING = new Sums();

    final List<Block> blocks;
    final Map<Element, List<Element>> notes;
    final String withdrawn;
    final Sums whole = new Sums();
    final Shingles stated;
    final Shingles title;
    final Shingles description;
    final @Nullable Element best;
    final @Nullable Element mainParent;
    final Map<Element, String> kinNames = new HashMap<>();
    final Map<String, Sums> kin = new HashMap<>();
    final Map<String, Sums> kinInBest = new HashMap<>();
    private final Map<Element, Sums> sums = new HashMap<>();
    private final Map<Element, Optional<Sort>> sorts = new HashMap<>();

    /**
     * @param notes by the element that one stands in, where it is cited
     * @param withdrawn words of the page that are no part of what it says
     */
    Setting(Document page, String stated, Map<Element, List<Element>> notes, String withdrawn) {
        this.notes = notes;
        this.withdrawn = withdrawn;
        this.blocks = Blocks.of(page.body());
        this.stated = new Shingles(stated);
        this.title = new Shingles(title(page));
        this.description =
                new Shingles(
                        page
                                .select("meta[name=description], meta[property=og:description]")
                                .eachAttr("content")
                                .stream()
                                .reduce("", (a, b) -> a + " . " + b));
        for (Block block : blocks) {
            whole.add(block);
            for (Element e = block.at(); e != null; e = e.parent()) {
                sums.computeIfAbsent(e, any -> new Sums()).add(block);
            }
        }
        for (Block block : blocks) {
            double worth = worth(block);
            for (Element e = block.at(); e != null; e = e.parent()) {
                of(e).worth += worth;
            }
            if (block.isProse() && sort(block.at()).isEmpty()) {
                Element parent = block.at().parent();
                of(block.at()).direct += block.words();
                if (parent != null) {
                    of(parent).direct += block.words();
                }
            }
        }
        this.best = most(true);
        this.mainParent = most(false);
        for (Block block : blocks) {
            String name = kinName(block);
            kin.computeIfAbsent(name, any -> new Sums()).add(block);
            if (best != null && isIn(block.at(), best)) {
                kinInBest.computeIfAbsent(name, any -> new Sums()).add(block);
            }
        }
    }

    private static String title(Document page) {
        var all = new HashSet<String>();
        all.addAll(
                page.select("meta[property=og:title], meta[name=twitter:title]")
                        .eachAttr("content"));
        all.add(page.title());
        all.addAll(page.select("h1").eachText());
        return String.join(" . ", all);
    }

    Sums of(@Nullable Element element) {
        return element == null ? NOTHING : sums.getOrDefault(element, NOTHING);
    }

    Sums kin(Block block) {
        return kin.getOrDefault(kinName(block), NOTHING);
    }

    Sums kinInBest(Block block) {
        return kinInBest.getOrDefault(kinName(block), NOTHING);
    }

    /** Blocks at like places: same names and classes two elements up. */
    String kinName(Block block) {
        return kinNames.computeIfAbsent(
                block.at(),
                at -> {
                    var name =
                            new StringBuilder(at.normalName()).append('.').append(at.className());
                    Element parent = at.parent();
                    if (parent != null) {
                        name.append('<')
                                .append(parent.normalName())
                                .append('.')
                                .append(parent.className());
                        Element grand = parent.parent();
                        if (grand != null) {
                            name.append('<').append(grand.normalName());
                        }
                    }
                    return name.toString();
                });
    }

    private @Nullable Element most(boolean worth) {
        @Nullable Element best = null;
        double most = 0;
        for (Block block : blocks) {
            for (Element e = block.at(); e != null; e = e.parent()) {
                double w = worth ? of(e).worth : of(e).direct;
                if (w > most) {
                    most = w;
                    best = e;
                }
            }
        }
        return best;
    }

    private double worth(Block block) {
        if (furniture(block.at()).isPresent()) {
            return 0;
        }
        if (block.isProse()) {
            return block.words();
        }
        return block.linkDensity() > 0.5 ? -Math.min(20, block.words()) - 3 : -1;
    }

    Optional<Sort> furniture(Element at) {
        for (Element e = at; e != null; e = e.parent()) {
            Optional<Sort> sort = sort(e);
            if (sort.isPresent()) {
                return sort;
            }
        }
        return Optional.empty();
    }

    /** Of what sort of furniture the element is, if any; nothing that holds much of the page is. */
    Optional<Sort> sort(Element e) {
        return sorts.computeIfAbsent(
                e,
                any ->
                        of(any).prose > whole.prose * FURNITURE_AT_MOST
                                ? Optional.empty()
                                : Sort.of(any));
    }

    boolean isNote(Block block) {
        if (notes.isEmpty()) {
            return false;
        }
        for (Element e = block.at(); e != null; e = e.parent()) {
            if (notes.containsKey(e)) {
                return true;
            }
        }
        return false;
    }

    static boolean isIn(Element at, Element container) {
        for (Element e = at; e != null; e = e.parent()) {
            if (e.equals(container)) {
                return true;
            }
        }
        return false;
    }
}
