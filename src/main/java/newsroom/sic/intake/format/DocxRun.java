package newsroom.sic.intake.format;

import java.util.Set;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/** What the properties of runs make of their words (ECMA-376, part 1, section 17.3.2). */
record DocxRun(DocxStyles styles) {

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** Struck out or hidden: no copy. */
    boolean isWithdrawn(Element run, String paragraph) {
        return is(run, paragraph, "strike")
                || is(run, paragraph, "dstrike")
                || is(run, paragraph, "vanish");
    }

    Script script(Element run, String paragraph) {
        @Nullable Element said = property(run, paragraph, "vertAlign");
        return switch (said == null ? "" : said.attribute("val")) {
            case "superscript" -> Script.RAISED;
            case "subscript" -> Script.LOWERED;
            default -> Script.LEVEL;
        };
    }

    private boolean is(Element run, String paragraph, String name) {
        @Nullable Element said = property(run, paragraph, name);
        return said != null && !OFF.contains(said.attribute("val"));
    }

    /** As said of the run, else of its style, else of the style of its paragraph. */
    private @Nullable Element property(Element run, String paragraph, String name) {
        @Nullable Element own = run.first("rPr", name).orElse(null);
        if (own != null) {
            return own;
        }
        String style = run.first("rPr", "rStyle").map(e -> e.attribute("val")).orElse("");
        @Nullable Element styled = styles.property(style, name);
        return styled == null ? styles.property(paragraph, name) : styled;
    }
}
