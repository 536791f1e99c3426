package newsroom.sic.intake.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document make of its paragraphs. */
final class DocxStyles {

    private static final int MOST_STEPS = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final @Nullable Element styles;

    DocxStyles(@Nullable Element styles) {
        this.styles = styles;
        if (styles != null) {
            styles.children("style").forEach(style -> byId.put(style.attribute("styleId"), style));
        }
    }

    /** Names of styles are English in the file, whatever language Word spoke. */
    @Nullable Role role(String id) {
        @Nullable Element style = byId.get(id);
        String as = id;
        for (int step = 0; step < MOST_STEPS; step++) {
            String name =
                    style == null
                            ? as
                            : style.first("name").map(each -> each.attribute("val")).orElse(as);
            Role role = named(name.toLowerCase(Locale.ROOT).replace(" ", ""));
            if (role != null || style == null) {
                return role;
            }
            if (style.first("pPr", "outlineLvl")
                    .filter(level -> !level.attribute("val").equals("9"))
                    .isPresent()) {
                return Role.HEADING;
            }
            as = style.first("basedOn").map(each -> each.attribute("val")).orElse("");
            style = byId.get(as);
        }
        return null;
    }

    private static @Nullable Role named(String name) {
        if (name.equals("title")) {
            return Role.HEADLINE;
        }
        if (name.startsWith("heading")) {
            return Role.HEADING;
        }
        return name.equals("caption") || name.equals("figure") ? Role.CAPTION : null;
    }

    /** Whether paragraphs of that style are items of a list, and of which. */
    @Nullable Element numbering(String id) {
        @Nullable Element style = byId.get(id);
        return style == null ? null : style.first("pPr", "numPr").orElse(null);
    }

    /** Of words in that style, said by itself or by one that it is based on. */
    @Nullable Element property(String id, String name) {
        @Nullable Element style = byId.get(id);
        for (int step = 0; step < MOST_STEPS && style != null; step++) {
            @Nullable Element said = style.first("rPr", name).orElse(null);
            if (said != null) {
                return said;
            }
            style = byId.get(style.first("basedOn").map(e -> e.attribute("val")).orElse(""));
        }
        return null;
    }

    /** Of text in that style; empty where it is not said. */
    String language(String id) {
        @Nullable Element style = byId.get(id);
        for (int step = 0; step < MOST_STEPS && style != null; step++) {
            String marked =
                    style.first("rPr", "lang").map(each -> each.attribute("val")).orElse("");
            if (!marked.isEmpty()) {
                return marked;
            }
            style = byId.get(style.first("basedOn").map(e -> e.attribute("val")).orElse(""));
        }
        return styles == null
                ? ""
                : styles.first("docDefaults", "rPrDefault", "rPr", "lang")
                        .map(lang -> lang.attribute("val"))
                        .orElse("");
    }
}
