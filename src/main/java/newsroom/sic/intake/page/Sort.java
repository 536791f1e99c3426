package newsroom.sic.intake.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Sorts of furniture, told by an element's name or by the words of its class and id. */
enum Sort {
    NAVIGATION(
            Trait.TO_NAVIGATION,
            "nav menu footer header",
            "nav navbar navigation menu submenu footer masthead toolbar breadcrumb breadcrumbs crumbs"
                    + " pagination pager skip topbar"),
    COMMENTS(
            Trait.TO_COMMENTS,
            "",
            "comment comments commentlist disqus respond livefyre discussion replies"),
    RELATED(
            Trait.TO_RELATED,
            "aside",
            "related recommended recommendation recommendations recommends recirc recirculation"
                    + " mostread popular trending readmore outbrain taboola sidebar teaser teasers"
                    + " promo promos seealso onward zergnet latest"),
    SHARING(
            Trait.TO_SHARING,
            "",
            "share shares sharing social sharedaddy addthis followus follow sharebar"),
    APPEAL(
            Trait.TO_APPEAL,
            "form dialog fieldset",
            "newsletter subscribe subscription signup donate donation cookie cookies consent gdpr"
                    + " modal popup overlay login register registration membership"),
    ADVERTISEMENT(
            Trait.TO_ADVERTISEMENT,
            "",
            "ad ads advert advertisement advertising sponsor sponsored dfp adslot"),
    ABOUT(
            Trait.TO_ABOUT,
            "",
            "byline author authors bio dateline timestamp published posted postmeta tags taglist"
                    + " category categories copyright meta metadata disclaimer"),
    CAPTION(
            Trait.TO_CAPTION,
            "figure figcaption",
            "caption captions credit credits figure figcaption gallery slideshow carousel"),
    HIDDEN(Trait.TO_HIDDEN, "template", "hidden invisible sr screenreader printonly");

    private static final Pattern EDGE = Pattern.compile("[^\\p{L}0-9]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final int LONGEST = 2000;

    private final Trait distance;
    private final Set<String> tags;
    private final Set<String> words;

    Sort(Trait distance, String tags, String words) {
        this.distance = distance;
        this.tags = Set.of(tags.split(" "));
        this.words = Set.of(words.split(" "));
    }

    /** The trait that tells how far up an element of the sort is. */
    Trait distance() {
        return distance;
    }

    static Optional<Sort> of(Element element) {
        for (Sort sort : values()) {
            if (sort.tags.contains(element.normalName())) {
                return Optional.of(sort);
            }
        }
        String all = element.className() + " " + element.id();
        String said = all.length() > LONGEST ? all.substring(0, LONGEST) : all;
        for (String word : EDGE.splitAsStream(said).toList()) {
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
