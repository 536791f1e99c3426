package newsroom.sic.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import newsroom.sic.intake.format.Part;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Piece;
import newsroom.sic.intake.format.Stated;
import newsroom.sic.intake.format.Stated.Field;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Sets a page's article as copy: the headline, then the body with its captions where they stand and
 * the furniture within it marked. What is around the body is left out, and kept to be looked at.
 */
final class Layout {

    /** Below this a block between those of the body is left out, not marked. */
    private static final double DOUBTFUL = 0.15;

    private final Setting setting;
    private final List<Double> likely;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder leftOut = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private int length;

    private Layout(Setting setting, List<Double> likely) {
        this.setting = setting;
        this.likely = likely;
    }

    static Piece of(Setting setting, List<Double> likely, List<Stated> stated) {
        var layout = new Layout(setting, likely);
        layout.set(stated);
        layout.leftOut.append(setting.withdrawn);
        return new Piece(layout.text.toString(), stated, layout.parts, layout.leftOut.toString());
    }

    /** Of the body that the page states, where its markup holds only the beginning. */
    static Piece of(Setting setting, String body, List<Stated> stated) {
        var layout = new Layout(setting, List.of());
        stated.stream()
                .filter(each -> each.field() == Field.HEADLINE)
                .findFirst()
                .ifPresent(headline -> layout.add(Role.HEADLINE, headline.value(), ""));
        layout.add(null, body, "\n\n");
        var said = new Shingles(body);
        for (Block block : setting.blocks) {
            if (said.share(block.text()) < 0.5) {
                layout.leftOut.append(block.text()).append('\n');
            }
        }
        layout.leftOut.append(setting.withdrawn);
        return new Piece(layout.text.toString(), stated, layout.parts, layout.leftOut.toString());
    }

    private void set(List<Stated> stated) {
        int first = likely.size();
        int last = -1;
        for (int i = 0; i < likely.size(); i++) {
            if (likely.get(i) > Body.ENOUGH) {
                first = Math.min(first, i);
                last = i;
            }
        }
        @Nullable String headline = last < 0 ? null : headline(stated, first);
        if (headline != null) {
            add(Role.HEADLINE, headline, "");
        }
        Owned owned = Owned.by(setting, likely);
        @Nullable Block before = null;
        for (int i = 0; i < likely.size(); i++) {
            Block block = setting.blocks.get(i);
            boolean inside = i >= first && i <= last;
            boolean kept = likely.get(i) > Body.ENOUGH || owned.holds(block);
            boolean caption = isCaption(block);
            if (kept || (inside && (caption || likely.get(i) > DOUBTFUL))) {
                add(
                        kept ? role(block, caption) : caption ? Role.CAPTION : Role.FURNITURE,
                        block.text(),
                        gap(before, block));
                before = block;
            } else if (!block.text().equals(headline)) {
                leftOut.append(block.text()).append('\n');
            }
        }
    }

    /** As the page sets it; as it is stated where the page sets none, or the body opens with it. */
    private @Nullable String headline(List<Stated> stated, int first) {
        for (int i = 0; i <= first; i++) {
            Block block = setting.blocks.get(i);
            if (block.at().nameIs("h1") && setting.title.share(block.text()) > 0.5) {
                return i == first ? null : block.text();
            }
        }
        return stated.stream()
                .filter(each -> each.field() == Field.HEADLINE)
                .map(Stated::value)
                .findFirst()
                .filter(value -> !setting.blocks.get(first).text().startsWith(value))
                .filter(value ->
                        isNotIn(setting.blocks.subList(first, setting.blocks.size()), value))
                .orElse(null);
    }

    /** A heading further down that the page states as its headline stays where it is. */
    private static boolean isNotIn(List<Block> blocks, String words) {
        return blocks.stream().noneMatch(block -> block.text().equals(words));
    }

    /** By the nearest thing that it is in: an appeal within a figure is none. */
    private boolean isCaption(Block block) {
        return setting.furniture(block.at()).filter(Sort.CAPTION::equals).isPresent()
                && !Cues.APPEAL.in(block);
    }

    private @Nullable Role role(Block block, boolean caption) {
        if (setting.isNote(block)) {
            return Role.FOOTNOTE;
        }
        if (block.isHeading()) {
            return block.at().nameIs("h1") ? Role.HEADLINE : Role.HEADING;
        }
        if (within(block, "td", "th") != null) {
            return Role.TABLE;
        }
        if (within(block, "li", "dd") != null) {
            return Role.LIST;
        }
        return caption ? Role.CAPTION : null;
    }

    private static @Nullable Element within(Block block, String name, String orName) {
        for (Element e = block.at(); e != null; e = e.parent()) {
            if (e.nameIs(name) || e.nameIs(orName)) {
                return e;
            }
        }
        return null;
    }

    /** Cells of a row stand in a line, rows and the points of a list in lines of their own. */
    private static String gap(@Nullable Block before, Block block) {
        if (before == null) {
            return "\n\n";
        }
        @Nullable Element cell = within(block, "td", "th");
        @Nullable Element cellBefore = within(before, "td", "th");
        if (cell != null && cellBefore != null && !cell.equals(cellBefore)) {
            return areSiblings(cell, cellBefore) ? "\t" : "\n";
        }
        @Nullable Element point = within(block, "li", "dd");
        @Nullable Element pointBefore = within(before, "li", "dd");
        boolean listed = point != null && pointBefore != null && areSiblings(point, pointBefore);
        return listed && !Objects.equals(point, pointBefore) ? "\n" : "\n\n";
    }

    private static boolean areSiblings(Element one, Element other) {
        return Objects.equals(one.parent(), other.parent());
    }

    private void add(@Nullable Role role, String words, String gap) {
        if (!text.isEmpty()) {
            text.append(gap);
            length += gap.length();
        }
        int start = length;
        text.append(words);
        length += words.codePointCount(0, words.length());
        if (role == null) {
            return;
        }
        boolean goesOn =
                (role == Role.LIST || role == Role.TABLE) && !parts.isEmpty() && gap.length() == 1;
        if (goesOn && parts.getLast().role() == role) {
            start = parts.removeLast().start();
        }
        parts.add(new Part(role, start, length));
    }
}
