package newsroom.sic.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.intake.format.Part.Role;
import newsroom.sic.intake.format.Stated.Field;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * ninjs (IPTC), version 1 with a property for each body, versions 2 and 3 with lists; and the rows
 * of batches, which are brought into its shape.
 */
final class Ninjs {

    private static final int DEEPEST = 60;

    static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(5_000_000)
                                                    .maxNumberLength(100)
                                                    .maxTokenCount(1_000_000)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private final JsonNode item;
    private final PieceText text = new PieceText();

    private Ninjs(JsonNode item) {
        this.item = item;
    }

    static Piece read(byte[] json) {
        JsonNode item = parse(json);
        if (!item.isObject()
                || !(item.has("uri")
                        || item.has("headline")
                        || item.has("headlines")
                        || item.has("body_text")
                        || item.has("bodies"))) {
            throw Unreadable.because("other-json");
        }
        return new Ninjs(item).all();
    }

    /** Whether it is one by what only ninjs has. */
    static boolean isItem(JsonNode row) {
        return row.has("uri")
                || row.has("bodies")
                || row.propertyNames().stream().anyMatch(name -> name.startsWith("body_"));
    }

    static JsonNode parse(byte[] json) {
        refuseDepth(json);
        try {
            return JSON.readTree(json);
        } catch (StreamConstraintsException e) {
            throw Unreadable.tooLarge("json-depth");
        } catch (JacksonException e) {
            throw Unreadable.because(
                    "json-broken", Integer.toString(Math.max(1, e.getLocation().getLineNr())));
        }
    }

    /** Before any of it is built. */
    private static void refuseDepth(byte[] json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length; i++) {
            switch (json[i]) {
                case '"' -> quoted = !quoted;
                case '\\' -> i += quoted ? 1 : 0;
                case '[', '{' -> depth += quoted ? 0 : 1;
                case ']', '}' -> depth -= quoted ? 0 : 1;
                default -> {
                    // a part of something
                }
            }
            if (depth > DEEPEST) {
                throw Unreadable.tooLarge("json-depth");
            }
        }
    }

    private Piece all() {
        String headline = listed("headlines", "main");
        headline = headline.isEmpty() ? string("headline") : headline;
        say(Field.HEADLINE, "headline", Jsoup.parse(headline).text());
        say(Field.HEADLINE, "title", string("title"));
        say(Field.BYLINE, "byline", string("byline"));
        say(Field.BYLINE, "by", string("by"));
        say(Field.OUTLET, "source", string("source"));
        say(Field.OUTLET, "infosources", firstName("infosources"));
        say(Field.OUTLET, "provider", item.path("provider").path("name").asString(""));
        say(Field.OUTLET, "copyrightholder", string("copyrightholder"));
        say(Field.DATELINE, "dateline", string("dateline"));
        say(Field.DATELINE, "located", string("located"));
        for (String day :
                List.of(
                        "firstcreated",
                        "firstCreated",
                        "contentcreated",
                        "contentCreated",
                        "versioncreated",
                        "versionCreated")) {
            say(Field.PUBLISHED_ON, day, string(day));
        }
        say(Field.LANGUAGE, "language", string("language"));
        say(Field.ADDRESS, "link", link());
        say(Field.ADDRESS, "uri", string("uri"));
        say(Field.CREDIT, "creditline", string("creditline"));
        say(Field.CREDIT, "copyrightnotice", string("copyrightnotice"));
        say(Field.CREDIT, "copyrightholder", string("copyrightholder"));

        text.block(Role.HEADLINE, Jsoup.parse(headline).text());
        body();
        item.path("associations")
                .forEach(other -> text.leaveOut(other.path("headline").asString("")));
        return text.piece();
    }

    private void body() {
        @Nullable JsonNode html = null;
        @Nullable JsonNode plain = null;
        for (JsonNode body : item.path("bodies")) {
            String type = body.path("contentType").asString(body.path("contenttype").asString(""));
            if (type.contains("html") && html == null) {
                html = body.path("value");
            } else if (plain == null) {
                plain = body.path("value");
            }
        }
        for (String each : List.of("body_xhtml", "body_html")) {
            html = html == null && item.hasNonNull(each) ? item.path(each) : html;
        }
        plain = plain == null && item.hasNonNull("body_text") ? item.path("body_text") : plain;
        if (html != null) {
            HtmlText.write(html.asString(""), text);
        } else if (plain != null) {
            text.block(null, plain.asString(""));
        }
    }

    private void say(Field field, String property, String value) {
        if (field != Field.ADDRESS || value.startsWith("http")) {
            text.state(field, value, "ninjs " + property);
        }
    }

    private String string(String property) {
        JsonNode value = item.path(property);
        return value.isString() ? value.asString() : "";
    }

    /** The one with that role; else the first. */
    private String listed(String property, String role) {
        JsonNode list = item.path(property);
        for (JsonNode each : list) {
            if (each.path("role").asString("").endsWith(role)) {
                return each.path("value").asString("");
            }
        }
        return list.path(0).path("value").asString("");
    }

    private String firstName(String property) {
        return item.path(property).path(0).path("name").asString("");
    }

    private String link() {
        List<String> found = new ArrayList<>();
        for (JsonNode alternative : item.path("altids")) {
            found.add(alternative.path("value").asString(""));
        }
        return found.stream().filter(each -> each.startsWith("https://")).findFirst().orElse("");
    }

    /** A row of a batch: its properties are named as an article's are over HTTP. */
    static Piece row(byte[] json, String where) {
        JsonNode row =
                parse(new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        var text = new PieceText();
        for (Column column : Column.values()) {
            JsonNode value = row.path(column.property());
            if (column.field() != null && value.isValueNode()) {
                text.state(column.field(), value.asString(""), where + column.property());
            }
        }
        text.block(null, row.path(Column.TEXT.property()).asString(""));
        return text.piece();
    }
}
