package newsroom.sic.intake.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Xml.Element;
import org.jspecify.annotations.Nullable;

/** What the styles of an OpenDocument text make of its paragraphs and of words in them. */
final class OdtStyles {

    private static final int MOST_STEPS = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private String byDefault = "";

    void learn(Element part) {
        part.below("style").forEach(style -> styles.put(style.attribute("name"), style));
        part.below("default-style").stream()
                .filter(style -> style.attribute("family").equals("paragraph"))
                .flatMap(style -> style.children("text-properties"))
                .forEach(properties -> byDefault = tag(properties));
        part.below("list-style").forEach(style -> lists.put(style.attribute("name"), style));
    }

    /** The language that most letters are marked as, by the styles of paragraphs and spans. */
    String language(Element content) {
        Map<String, Integer> letters = new HashMap<>();
        content.first("body", "text").ifPresent(body -> count(body, "", letters));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void count(Element element, String around, Map<String, Integer> letters) {
        String style = element.attribute("style-name");
        String own = style.isEmpty() ? "" : language(style);
        String language = own.isEmpty() ? around : own;
        for (Object each : element.content()) {
            if (each instanceof Element child) {
                count(child, language, letters);
            } else {
                letters.merge(language, each.toString().length(), Integer::sum);
            }
        }
    }

    private String language(String style) {
        String marked = said(style, OdtStyles::tag);
        return marked.isEmpty() ? byDefault : marked;
    }

    private static String tag(Element properties) {
        String language = properties.attribute("language");
        String country = properties.attribute("country");
        if (language.isEmpty() || language.equals("none") || language.equals("zxx")) {
            return "";
        }
        return country.isEmpty() || country.equals("none") ? language : language + "-" + country;
    }

    /** What a style says of words, by itself or by one that it is based on; empty where nothing. */
    private String said(String style, Function<Element, String> what) {
        String at = style;
        for (int step = 0; step < MOST_STEPS && !at.isEmpty(); step++) {
            @Nullable Element known = styles.get(at);
            if (known == null) {
                return "";
            }
            String said = known.first("text-properties").map(what).orElse("");
            if (!said.isEmpty()) {
                return said;
            }
            at = known.attribute("parent-style-name");
        }
        return "";
    }

    /** Struck out or hidden: no copy. */
    boolean isWithdrawn(String style) {
        String struck =
                said(
                        style,
                        words ->
                                words.attribute("text-line-through-style").isEmpty()
                                        ? words.attribute("text-line-through-type")
                                        : words.attribute("text-line-through-style"));
        return (!struck.isEmpty() && !struck.equals("none"))
                || said(style, words -> words.attribute("display")).equals("none");
    }

    /** "super 58%", "-33% 58%"; null where the style leaves it to what is around it. */
    @Nullable Script script(String style) {
        String position = said(style, words -> words.attribute("text-position"));
        if (position.isEmpty()) {
            return null;
        }
        if (position.startsWith("super") || position.matches("[1-9].*")) {
            return Script.RAISED;
        }
        return position.startsWith("sub") || position.startsWith("-")
                ? Script.LOWERED
                : Script.LEVEL;
    }

    @Nullable Role role(String style) {
        String at = style;
        for (int step = 0; step < MOST_STEPS && !at.isEmpty(); step++) {
            switch (at.toLowerCase(Locale.ROOT)) {
                case "title" -> {
                    return Role.HEADLINE;
                }
                case "caption", "illustration", "figure", "drawing" -> {
                    return Role.CAPTION;
                }
                default -> {
                    if (at.startsWith("Heading")) {
                        return Role.HEADING;
                    }
                }
            }
            @Nullable Element known = styles.get(at);
            at = known == null ? "" : known.attribute("parent-style-name");
        }
        return null;
    }

    /** Names of list styles are ids; what they are stands beside the paragraphs' styles. */
    boolean isNumbered(String style) {
        @Nullable Element known = lists.get(style);
        return known != null && known.first("list-level-style-number").isPresent();
    }
}
