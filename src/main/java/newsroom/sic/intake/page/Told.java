package newsroom.sic.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsroom.sic.intake.format.Stated;
import newsroom.sic.intake.format.Stated.Field;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a page states about its article. JSON-LD is trusted most, then Open Graph, then the other
 * kinds of {@code meta}, then the markup itself.
 */
final class Told {

    private static final int LONGEST = 1000;
    private static final int MOST_AUTHORS = 20;

    /** What browsers write before a page that they save "complete". */
    private static final Pattern SAVED =
            Pattern.compile("saved from url=\\(\\d{1,6}\\)(https?://\\S{1,2000})");

    private final Document page;
    private final JsonLd described;
    private final @Nullable URI address;
    private final Set<Stated> stated = new LinkedHashSet<>();

    private Told(Document page, JsonLd described, @Nullable URI address) {
        this.page = page;
        this.described = described;
        this.address = address;
    }

    /** Field by field, the most trustworthy first; a value is told once for each field. */
    static List<Stated> by(Document page, JsonLd described, @Nullable URI address) {
        var told = new Told(page, described, address);
        told.headline();
        told.outlet();
        told.byline();
        told.days();
        told.language();
        told.addresses();
        told.credit();
        var once = new ArrayList<Stated>();
        for (Stated each : told.stated) {
            if (once.stream()
                    .noneMatch(o -> o.field() == each.field() && o.value().equals(each.value()))) {
                once.add(each);
            }
        }
        return List.copyOf(once);
    }

    private void headline() {
        described(Field.HEADLINE, "headline");
        meta(Field.HEADLINE, "og:title", "twitter:title", "dc.title", "dcterms.title");
        for (Element heading : page.select("h1").stream().limit(3).toList()) {
            add(Field.HEADLINE, heading.text(), "h1");
        }
        add(Field.HEADLINE, page.title(), "title");
    }

    private void outlet() {
        for (JsonNode article : described.articles()) {
            add(Field.OUTLET, name(article.path("publisher")), "JSON-LD publisher");
        }
        meta(
                Field.OUTLET,
                "og:site_name",
                "dc.publisher",
                "dcterms.publisher",
                "publisher",
                "application-name");
        if (address != null && address.getHost() != null) {
            add(Field.OUTLET, address.getHost().replaceFirst("^www\\.", ""), "address");
        }
    }

    private void byline() {
        for (JsonNode article : described.articles()) {
            add(Field.BYLINE, name(article.path("author")), "JSON-LD author");
        }
        meta(
                Field.BYLINE,
                "author",
                "article:author",
                "dc.creator",
                "dcterms.creator",
                "byl",
                "parsely-author",
                "sailthru.author");
        for (Element author :
                page.select("[itemprop=author], [rel=author]").stream().limit(5).toList()) {
            Element name = author.selectFirst("[itemprop=name]");
            add(
                    Field.BYLINE,
                    name == null ? author.text() : name.text(),
                    author.hasAttr("rel") ? "rel=author" : "itemprop=author");
        }
    }

    private void days() {
        described(Field.DATELINE, "dateline");
        described(Field.PUBLISHED_ON, "datePublished");
        meta(
                Field.PUBLISHED_ON,
                "article:published_time",
                "og:article:published_time",
                "article:published",
                "og:published_time",
                "dc.date.issued",
                "dcterms.issued",
                "dcterms.created",
                "dc.date.created",
                "dc.date",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "published_at",
                "date");
        for (Element day : page.select("[itemprop=datePublished]").stream().limit(3).toList()) {
            String exact = day.hasAttr("content") ? day.attr("content") : day.attr("datetime");
            add(Field.PUBLISHED_ON, exact.isEmpty() ? day.text() : exact, "itemprop=datePublished");
        }
        for (Element time : page.select("time[datetime]").stream().limit(1).toList()) {
            add(Field.PUBLISHED_ON, time.attr("datetime"), "time");
        }
    }

    private void language() {
        described(Field.LANGUAGE, "inLanguage");
        add(Field.LANGUAGE, page.select("html").attr("lang"), "html lang");
        add(Field.LANGUAGE, page.select("html").attr("xml:lang"), "html lang");
        meta(Field.LANGUAGE, "og:locale", "content-language", "dc.language", "language");
    }

    private void addresses() {
        for (Element link : page.select("link[rel~=(?i)^canonical$]").stream().limit(2).toList()) {
            add(Field.ADDRESS, link.attr("href"), "link canonical");
        }
        meta(Field.ADDRESS, "og:url");
        for (JsonNode article : described.articles()) {
            JsonNode main = article.path("mainEntityOfPage");
            add(
                    Field.ADDRESS,
                    main.path("@id").asString(main.asString("")),
                    "JSON-LD mainEntityOfPage");
            add(Field.ADDRESS, article.path("url").asString(""), "JSON-LD url");
        }
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher saved = SAVED.matcher(comment.getData());
                add(Field.ADDRESS, saved.find() ? saved.group(1) : "", "saved from");
            }
        }
    }

    private void credit() {
        for (JsonNode article : described.articles()) {
            add(
                    Field.CREDIT,
                    name(article.path("sourceOrganization")),
                    "JSON-LD sourceOrganization");
            add(Field.CREDIT, article.path("creditText").asString(""), "JSON-LD creditText");
            add(Field.CREDIT, name(article.path("copyrightHolder")), "JSON-LD copyrightHolder");
        }
        meta(Field.CREDIT, "copyright", "dc.rights", "dcterms.rights", "syndication-source");
    }

    private void described(Field field, String key) {
        for (JsonNode article : described.articles()) {
            add(field, article.path(key).asString(""), "JSON-LD " + key);
        }
    }

    /** Its name and property are looked for in any case of letters, since pages mix them. */
    private void meta(Field field, String... names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                if (name.equalsIgnoreCase(meta.attr("property"))
                        || name.equalsIgnoreCase(meta.attr("name"))
                        || name.equalsIgnoreCase(meta.attr("http-equiv"))) {
                    add(field, meta.attr("content"), name);
                }
            }
        }
    }

    /** A name, the name of a thing, or of several things. */
    private static String name(JsonNode node) {
        if (node.isArray()) {
            var names = new ArrayList<String>();
            for (JsonNode each : node) {
                String name = name(each);
                if (!name.isBlank() && !names.contains(name) && names.size() < MOST_AUTHORS) {
                    names.add(name.strip());
                }
            }
            return names.stream().collect(Collectors.joining(", "));
        }
        return node.isObject() ? name(node.path("name")) : node.asString("");
    }

    private void add(Field field, String raw, String where) {
        String value = tidy(raw);
        String fit =
                switch (field) {
                    case PUBLISHED_ON -> Day.of(value);
                    case LANGUAGE -> language(value);
                    case ADDRESS -> absolute(value);
                    case BYLINE -> value.startsWith("http") ? "" : value;
                    case HEADLINE, OUTLET, DATELINE, CREDIT -> value;
                };
        if (!fit.isEmpty()) {
            stated.add(new Stated(field, fit, where));
        }
    }

    /** One line of plain characters; whoever wrote "&amp;amp;amp;" meant "&amp;". */
    private static String tidy(String raw) {
        String text =
                raw.contains("&") ? org.jsoup.parser.Parser.unescapeEntities(raw, false) : raw;
        String plain = Plain.text(text).strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }

    private static String language(String value) {
        String tag = Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag();
        return value.isEmpty() || tag.equals("und") ? "" : tag;
    }

    private String absolute(String value) {
        try {
            URI said = URI.create(value);
            URI whole = address == null ? said : address.resolve(said);
            boolean web =
                    "http".equalsIgnoreCase(whole.getScheme())
                            || "https".equalsIgnoreCase(whole.getScheme());
            return web && whole.getHost() != null && whole.getUserInfo() == null
                    ? whole.toString()
                    : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
