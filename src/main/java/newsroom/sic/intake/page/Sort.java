package newsroom.sic.intake.page;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sorts of furniture, told by an element's name or by the words of its class and id. */
enum Sort {
    NAVIGATION(
            "nav menu footer header",
            "nav navbar navigation menu submenu footer masthead toolbar breadcrumb breadcrumbs crumbs"
                    + " pagination pager skip topbar"),
    COMMENTS("", "comment comments commentlist disqus respond livefyre discussion replies"),
    RELATED(
            "aside",
            "related recommended recommendation recommendations recommends recirc recirculation"
                    + " mostread popular trending readmore outbrain taboola sidebar teaser teasers"
                    + " promo promos seealso onward zergnet latest"),
    SHARING("", "share shares sharing social sharedaddy addthis followus follow sharebar"),
    APPEAL(
            "form dialog fieldset",
            "newsletter subscribe subscription signup donate donation cookie cookies consent gdpr"
                    + " modal popup overlay login register registration membership"),
    ADVERTISEMENT("", "ad ads advert advertisement advertising sponsor sponsored dfp adslot"),
    ABOUT(
            "",
            "byline author authors bio dateline timestamp published posted postmeta tags taglist"
                    + " category categories copyright meta metadata disclaimer"),
    CAPTION(
            "figure figcaption",
            "caption captions credit credits figure figcaption gallery slideshow carousel"),
    HIDDEN("template", "hidden invisible sr screenreader printonly");

    private static final Pattern EDGE =
            Pattern.compile("[^\\p{L}0-9]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private final Set<String> tags;
    private final Set<String> words;

    Sort(String tags, String words) {
        this.tags = Set.of(tags.split(" "));
        this.words = Set.of(words.split(" "));
    }

    static Optional<Sort> of(Element element) {
        for (Sort sort : EnumSet.allOf(Sort.class)) {
            if (sort.tags.contains(element.normalName())) {
                return Optional.of(sort);
            }
        }
        String said = element.className() + " " + element.id();
        for (String word : EDGE.split(said)) {
            String plain = word.toLowerCase(Locale.ROOT);
            for (Sort sort : values()) {
                if (sort.words.contains(plain)) {
                    return Optional.of(sort);
                }
            }
        }
        return Optional.empty();
    }
}
