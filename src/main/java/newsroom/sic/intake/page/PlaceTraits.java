package newsroom.sic.intake.page;

import static newsroom.sic.intake.page.Trait.*;
import static newsroom.sic.intake.page.Traits.FAR;
import static newsroom.sic.intake.page.Traits.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where a block stands: in what, how far from what, beside what. */
final class PlaceTraits {

    private static final Set<String> PICTURES = Set.of("img", "picture", "figure");
    private static final int LONGEST_NAME = 2_000;

    private static final Pattern BODY_NAMED =
            Pattern.compile(
                    "(article|story|entry|post|main|page|news|artikel|body|content)[-_ ]?(body|content|text|inhalt|main|copy)|articlebody|storytext|bodytext|body-?copy|\\b(prose|rich-?text|wysiwyg|editor-content)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Setting setting;
    private final Map<Element, Boolean> pictured = new HashMap<>();
    private final Map<Element, Boolean> bodies = new HashMap<>();
    private final Set<Element> aboveBest;
    private final Set<Element> aboveMain;

    PlaceTraits(Setting setting) {
        this.setting = setting;
        this.aboveBest = above(setting.best);
        this.aboveMain = above(setting.mainParent);
    }

    void look(Block block, float[] row) {
        for (Trait to :
                new Trait[] {
                    TO_NAVIGATION,
                    TO_COMMENTS,
                    TO_RELATED,
                    TO_SHARING,
                    TO_APPEAL,
                    TO_ADVERTISEMENT,
                    TO_ABOUT,
                    TO_CAPTION,
                    TO_HIDDEN,
                    TO_BEST,
                    TO_MAIN_PARENT,
                    IN_BODY_NAMED,
                    IN_ARTICLE,
                    IN_MAIN
                }) {
            row[to.place()] = FAR;
        }
        int up = 0;
        for (Element e = block.at(); e != null; e = e.parent()) {
            int far = Math.min(up, FAR - 1);
            setting.sort(e)
                    .ifPresent(sort -> {
                        int at = sort.distance().place();
                        row[at] = Math.min(row[at], far);
                    });
            if (setting.sort(e).isPresent()) {
                row[FURNITURE_SHARE.place()] =
                        Math.max(
                                row[FURNITURE_SHARE.place()],
                                share(setting.of(e).prose, setting.whole.prose));
            }
            if (e.equals(setting.best)) {
                row[IN_BEST.place()] = 1;
            }
            if (row[TO_BEST.place()] == FAR && aboveBest.contains(e)) {
                row[TO_BEST.place()] = far;
            }
            if (row[TO_MAIN_PARENT.place()] == FAR && aboveMain.contains(e)) {
                row[TO_MAIN_PARENT.place()] = far;
            }
            String name = e.normalName();
            switch (name) {
                case "li", "ul", "ol", "dl" -> row[IN_LIST.place()] = 1;
                case "table" -> row[IN_TABLE.place()] = 1;
                case "blockquote" -> row[IN_QUOTE.place()] = 1;
                case "header" -> row[IN_HEADER.place()] = 1;
                case "article" -> row[IN_ARTICLE.place()] = Math.min(row[IN_ARTICLE.place()], far);
                case "main" -> row[IN_MAIN.place()] = Math.min(row[IN_MAIN.place()], far);
                default -> {}
            }
            if (row[IN_BODY_NAMED.place()] == FAR
                    && bodies.computeIfAbsent(e, PlaceTraits::isBodyNamed)) {
                row[IN_BODY_NAMED.place()] = far;
            }
            up++;
        }
        row[DEPTH.place()] = up;
        @Nullable Element parent = block.at().parent();
        @Nullable Element grand = parent == null ? null : parent.parent();
        @Nullable Element great = grand == null ? null : grand.parent();
        row[PARENT_DENSITY.place()] = (float) setting.of(parent).density();
        row[GRANDPARENT_DENSITY.place()] = (float) setting.of(grand).density();
        row[GREAT_DENSITY.place()] = (float) setting.of(great).density();
        row[PARENT_WORDS.place()] = setting.of(parent).words;
        row[GRANDPARENT_WORDS.place()] = setting.of(grand).words;
        row[PROSE_SHARE_PARENT.place()] = share(setting.of(parent).prose, setting.whole.prose);
        row[SIBLINGS.place()] = setting.of(parent).blocks;
        row[PICTURE_NEAR.place()] =
                parent != null && pictured.computeIfAbsent(parent, PlaceTraits::isPictured) ? 1 : 0;
    }

    private static Set<Element> above(@Nullable Element element) {
        Set<Element> above = new HashSet<>();
        for (Element e = element; e != null; e = e.parent()) {
            above.add(e);
        }
        return above;
    }

    private static boolean isPictured(Element element) {
        Element child = element.firstElementChild();
        for (int i = 0; child != null && i < 50; i++) {
            Element first = child.firstElementChild();
            if (PICTURES.contains(child.normalName())
                    || (child.nameIs("a") && first != null && first.nameIs("img"))) {
                return true;
            }
            child = child.nextElementSibling();
        }
        return false;
    }

    private static boolean isBodyNamed(Element e) {
        return e.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || (e.className().length() <= LONGEST_NAME
                        && BODY_NAMED.matcher(e.className() + " " + e.id()).find());
    }
}
