package newsroom.sic.intake.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a body by where it stands, whatever it looks like: the notes that it cites, and
 * the tables of the article around it.
 */
final class Owned {

    private static final double MOSTLY = 0.5;

    private final Setting setting;
    private final List<Double> likely;
    private final Set<Element> owned = new HashSet<>();

    private Owned(Setting setting, List<Double> likely) {
        this.setting = setting;
        this.likely = likely;
    }

    static Owned by(Setting setting, List<Double> likely) {
        var owned = new Owned(setting, likely);
        owned.notes();
        owned.tables();
        return owned;
    }

    boolean holds(Block block) {
        for (Element e = owned.isEmpty() ? null : block.at(); e != null; e = e.parent()) {
            if (owned.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKept(int i) {
        return likely.get(i) > Body.ENOUGH;
    }

    private void notes() {
        Set<Element> body = new HashSet<>();
        for (int i = 0; i < likely.size(); i++) {
            if (isKept(i)) {
                body.add(setting.blocks.get(i).at());
            }
        }
        setting.notes.forEach((note, cites) -> {
            if (cites.stream().anyMatch(cite -> body.contains(block(cite)))) {
                owned.add(note);
            }
        });
    }

    private static Element block(Element cite) {
        Element block = cite;
        for (Element up = cite; up != null && !block.isBlock(); up = up.parent()) {
            block = up;
        }
        return block;
    }

    /** Of the article that holds most of the body, and of nothing beside the copy within it. */
    private void tables() {
        @Nullable Element article = article();
        if (article == null) {
            return;
        }
        for (Element table : article.select("table")) {
            boolean figures =
                    table.select("tr").size() > 1
                            && table.selectFirst("td + td, th + td, th + th") != null
                            && table.selectFirst("table table") == null;
            if (figures && setting.of(table).density() < MOSTLY && isPlain(table, article)) {
                owned.add(table);
            }
        }
    }

    private boolean isPlain(Element table, Element article) {
        for (Element e = table; e != null && !e.equals(article); e = e.parent()) {
            if (setting.sort(e).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Element article() {
        int words = 0;
        @Nullable Element most = null;
        int best = 0;
        Map<Element, Integer> articles = new HashMap<>();
        for (int i = 0; i < likely.size(); i++) {
            Block block = setting.blocks.get(i);
            if (!isKept(i)) {
                continue;
            }
            words += block.words();
            for (Element e = block.at(); e != null; e = e.parent()) {
                if (e.nameIs("article")) {
                    int now = articles.merge(e, block.words(), Integer::sum);
                    if (now >= best) {
                        best = now;
                        most = e;
                    }
                    break;
                }
            }
        }
        return best > words * MOSTLY ? most : null;
    }
}
