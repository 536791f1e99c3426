package newsroom.sic.intake.format;

import java.util.HashMap;
import java.util.Map;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/** Numbers the items of a Word document's lists, as Word does when it shows them. */
final class DocxLists {

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    DocxLists(@Nullable Element numbering) {
        if (numbering != null) {
            numbering
                    .children("abstractNum")
                    .forEach(each -> abstracts.put(each.attribute("abstractNumId"), each));
            numbering
                    .children("num")
                    .forEach(each ->
                            each.first("abstractNumId")
                                    .ifPresent(of ->
                                            abstractOf.put(
                                                    each.attribute("numId"), of.attribute("val"))));
        }
    }

    /** What stands before an item; null where the paragraph is none. */
    @Nullable String marker(Element p, DocxStyles styles) {
        String style = p.first("pPr", "pStyle").map(each -> each.attribute("val")).orElse("");
        @Nullable Element properties = p.first("pPr", "numPr").orElse(styles.numbering(style));
        if (properties == null) {
            return null;
        }
        String num = value(properties, "numId");
        if (num.isEmpty() || num.equals("0")) {
            return null;
        }
        String level = value(properties, "ilvl").isEmpty() ? "0" : value(properties, "ilvl");
        String kind = kind(num, level);
        if (!kind.equals("decimal")) {
            return kind.equals("none") ? "" : "• ";
        }
        forgetDeeper(num, level);
        return counted.merge(num + "/" + level, 1, Integer::sum) + ". ";
    }

    private void forgetDeeper(String num, String level) {
        counted.keySet()
                .removeIf(each ->
                        each.startsWith(num + "/")
                                && each.substring(num.length() + 1).compareTo(level) > 0);
    }

    private String kind(String num, String level) {
        @Nullable Element made = abstracts.get(abstractOf.getOrDefault(num, ""));
        return made == null
                ? "bullet"
                : made.children("lvl")
                        .filter(each -> each.attribute("ilvl").equals(level))
                        .findFirst()
                        .flatMap(each -> each.first("numFmt"))
                        .map(format -> format.attribute("val"))
                        .orElse("bullet");
    }

    private static String value(Element properties, String name) {
        return properties.first(name).map(each -> each.attribute("val")).orElse("");
    }
}
