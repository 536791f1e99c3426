package newsroom.sic.intake.page;

import static newsroom.sic.intake.page.Trait.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks at each block of a page. */
final class Traits {

    /** Elements upwards whose names are asked. */
    static final int NAMES_LOOKED_AT = 7;

    private static final int FAR = 20;
    private static final Set<String> PICTURES = Set.of("img", "picture", "figure");
    private static final List<String> ELEMENTS =
            List.of(
                    "p",
                    "div",
                    "section",
                    "article",
                    "li",
                    "dd",
                    "dt",
                    "td",
                    "th",
                    "blockquote",
                    "pre",
                    "figcaption",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "span",
                    "button",
                    "label",
                    "footer",
                    "header",
                    "aside",
                    "address",
                    "body");
    private static final int LONGEST_NAME = 2_000;

    private static final Pattern BODY_NAMED =
            Pattern.compile(
                    "(article|story|entry|post|main|page|news|artikel|body|content)[-_ ]?(body|content|text|inhalt|main|copy)|articlebody|storytext|bodytext|body-?copy|\\b(prose|rich-?text|wysiwyg|editor-content)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Setting setting;
    private final List<float[]> rows = new ArrayList<>();

    private final Names names;
    private final Map<Element, Boolean> pictured = new HashMap<>();
    private final Map<Element, Boolean> bodies = new HashMap<>();
    private final Set<Element> aboveBest;
    private final Set<Element> aboveMain;
    private final Map<Element, float[]> said = new HashMap<>();

    private Traits(Setting setting, Names names) {
        this.setting = setting;
        this.names = names;
        this.aboveBest = above(setting.best);
        this.aboveMain = above(setting.mainParent);
    }

    static List<float[]> of(Setting setting, Names names) {
        var traits = new Traits(setting, names);
        traits.look();
        return traits.rows;
    }

    private void look() {
        List<Block> blocks = setting.blocks;
        Set<String> seen = new HashSet<>();
        int best = 0;
        int main = 0;
        int page = 0;
        int bestAll = setting.of(setting.best).prose;
        int mainAll = setting.of(setting.mainParent).prose;
        int sinceHeading = FAR;
        int sinceRule = FAR;
        float headingCue = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            float[] row = new float[Trait.values().length];
            rows.add(row);
            text(block, row);
            place(block, row);
            kin(block, row);
            names(block, row);
            row[BEST_BEFORE.place()] = share(best, bestAll);
            row[MAIN_BEFORE.place()] = share(main, mainAll);
            row[PAGE_BEFORE.place()] = share(page, setting.whole.prose);
            if (block.isProse()) {
                page += block.words();
                if (setting.best != null && Setting.isIn(block.at(), setting.best)) {
                    best += block.words();
                }
                if (setting.mainParent != null && Setting.isIn(block.at(), setting.mainParent)) {
                    main += block.words();
                }
            }
            row[BEST_AFTER.place()] = share(bestAll - best, bestAll);
            row[BEST_AFTER_WORDS.place()] = bestAll - best;
            row[BEST_WORDS.place()] = bestAll;
            row[MAIN_AFTER.place()] = share(mainAll - main, mainAll);
            row[PAGE_PROSE.place()] = setting.whole.prose;
            row[PAGE_DENSITY.place()] = (float) setting.whole.density();
            neighbour(row, i - 1, PREVIOUS_WORDS, PREVIOUS_DENSITY);
            neighbour(row, i - 2, SECOND_PREVIOUS_WORDS, SECOND_PREVIOUS_DENSITY);
            neighbour(row, i + 1, NEXT_WORDS, NEXT_DENSITY);
            neighbour(row, i + 2, SECOND_NEXT_WORDS, SECOND_NEXT_DENSITY);
            if (i > 0) {
                row[PREVIOUS_HEADING.place()] = level(blocks.get(i - 1));
                row[PREVIOUS_SAME_KIN.place()] = same(block, blocks.get(i - 1));
            }
            if (i + 1 < blocks.size()) {
                row[NEXT_HEADING.place()] = level(blocks.get(i + 1));
                row[NEXT_SAME_KIN.place()] = same(block, blocks.get(i + 1));
            }
            if (block.isHeading()) {
                sinceHeading = 0;
                headingCue = Cues.MORE.in(block) || Cues.APPEAL.in(block) ? 2 : 1;
            } else {
                sinceHeading++;
            }
            if (block.words() > 30) {
                headingCue = Math.min(headingCue, 1);
            }
            if (Cues.MORE.in(block) && block.words() < 8) {
                sinceRule = 0;
            } else {
                sinceRule++;
            }
            row[SINCE_HEADING.place()] = Math.min(FAR, sinceHeading);
            row[HEADING_CUE.place()] = headingCue;
            row[SINCE_RULE.place()] = Math.min(FAR, sinceRule);
            row[SEEN_BEFORE.place()] = seen.add(block.text()) ? 0 : 1;
        }
    }

    private float same(Block one, Block other) {
        return setting.kinName(one).equals(setting.kinName(other)) ? 1 : 0;
    }

    private void neighbour(float[] row, int at, Trait words, Trait density) {
        boolean there = at >= 0 && at < setting.blocks.size();
        row[words.place()] = there ? setting.blocks.get(at).words() : -1;
        row[density.place()] = there ? (float) setting.blocks.get(at).linkDensity() : -1;
    }

    private static float level(Block block) {
        return block.isHeading() ? block.at().normalName().charAt(1) - '0' : 0;
    }

    private static float share(double part, double all) {
        return all == 0 ? 0 : (float) (part / all);
    }

    private void text(Block block, float[] row) {
        String text = block.text();
        int words = block.words();
        int commas = 0;
        int stops = 0;
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        boolean opens = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (opens && Character.isUpperCase(c)) {
                    capitals++;
                }
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C') {
                commas++;
            } else if (c == '.' || c == '?' || c == '!' || c == '\u3002' || c == '\u0964') {
                stops++;
            }
            opens = c <= ' ';
        }
        row[WORDS.place()] = words;
        row[LETTERS_A_WORD.place()] = share(letters, words);
        row[LINK_DENSITY.place()] = (float) block.linkDensity();
        row[LINKED.place()] = block.linked();
        row[ENDS_A_SENTENCE.place()] = block.endsASentence() ? 1 : 0;
        row[COMMAS.place()] = commas;
        row[STOPS.place()] = stops;
        row[CAPITALS.place()] = share(capitals, words);
        row[DIGITS.place()] = share(digits, text.length());
        row[OPENS_SMALL.place()] = Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        row[ELEMENT.place()] = ELEMENTS.indexOf(block.at().normalName());
        row[HEADING_LEVEL.place()] = level(block);
        row[LIKE_TITLE.place()] = (float) setting.title.share(text);
        row[LIKE_DESCRIPTION.place()] = (float) setting.description.share(text);
        row[STATED.place()] = setting.stated.isEmpty() ? -1 : (float) setting.stated.share(text);
        row[CUE_MORE.place()] = Cues.MORE.in(block) ? 1 : 0;
        row[CUE_APPEAL.place()] = Cues.APPEAL.in(block) ? 1 : 0;
        row[CUE_PICTURE.place()] = Cues.PICTURE.in(block) ? 1 : 0;
        row[CUE_BYLINE.place()] = Cues.BYLINE.in(block) ? 1 : 0;
        row[CUE_RIGHTS.place()] = Cues.RIGHTS.in(block) ? 1 : 0;
        row[CUE_DATE.place()] = Cues.DATE.in(block) ? 1 : 0;
        row[CUE_ADDRESS.place()] = Cues.ADDRESS.in(block) ? 1 : 0;
        row[CUE_BRACKETS.place()] = Cues.BRACKETS.in(block) ? 1 : 0;
        row[STRONG.place()] = share(block.stressed(), words);
    }

    private void place(Block block, float[] row) {
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
                    && bodies.computeIfAbsent(e, Traits::isBodyNamed)) {
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
                parent != null && pictured.computeIfAbsent(parent, Traits::isPictured) ? 1 : 0;
    }

    private void names(Block block, float[] row) {
        int up = 0;
        float sum = 0;
        row[NAME_WORST_AT.place()] = FAR;
        row[NAME_BEST_AT.place()] = FAR;
        for (Element e = block.at(); e != null && up < NAMES_LOOKED_AT; e = e.parent()) {
            float[] span = said.computeIfAbsent(e, this::span);
            if (up == 0) {
                row[NAME_OWN.place()] = span[0] + span[1];
            } else if (up == 1) {
                row[NAME_PARENT.place()] = span[0] + span[1];
            }
            sum += span[0] + span[1];
            if (span[0] < row[NAME_WORST.place()]) {
                row[NAME_WORST.place()] = span[0];
                row[NAME_WORST_AT.place()] = up;
            }
            if (span[1] > row[NAME_BEST.place()]) {
                row[NAME_BEST.place()] = span[1];
                row[NAME_BEST_AT.place()] = up;
            }
            up++;
        }
        row[NAME_SUM.place()] = sum;
    }

    /** The worst and the best that its names say. */
    private float[] span(Element e) {
        var span = new float[2];
        for (String word : Names.of(e)) {
            float odds = names.odds(word);
            span[0] = Math.min(span[0], odds);
            span[1] = Math.max(span[1], odds);
        }
        return span;
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

    private void kin(Block block, float[] row) {
        Sums kin = setting.kin(block);
        row[KIN_SHARE.place()] = share(kin.prose, setting.whole.prose);
        row[KIN_COUNT.place()] = kin.blocks;
        row[KIN_DENSITY.place()] = (float) kin.density();
        row[KIN_WORDS.place()] = share(kin.words, kin.blocks);
        row[KIN_IN_BEST.place()] = share(setting.kinInBest(block).blocks, kin.blocks);
    }
}
