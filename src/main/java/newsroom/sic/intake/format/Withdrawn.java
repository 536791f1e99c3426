package newsroom.sic.intake.format;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What HTML holds and does not say: words that are struck out, and those that nobody sees. */
public final class Withdrawn {

    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final int LONGEST_STYLE = 2_000;

    private Withdrawn() {}

    /** By its name, or by how it looks. */
    public static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName()) || style(element).contains("line-through");
    }

    public static boolean isHidden(Element element) {
        String style = style(element);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("mso-hide:all");
    }

    private static String style(Element element) {
        String style = element.attr("style");
        return style.isEmpty() || style.length() > LONGEST_STYLE
                ? ""
                : style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
