package newsroom.sic.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newsroom.sic.intake.format.Stated.Field;
import org.jspecify.annotations.Nullable;

/** The columns of a batch, named as an article's properties are over HTTP, or as is usual. */
public enum Column {
    TEXT(null, "text", "body", "content", "articlebody", "body_text"),
    HEADLINE(Field.HEADLINE, "headline", "title"),
    OUTLET(Field.OUTLET, "outlet", "source", "publisher", "publication"),
    BYLINE(Field.BYLINE, "byline", "author", "authors", "creator"),
    DATELINE(Field.DATELINE, "dateline"),
    PUBLISHED_ON(
            Field.PUBLISHED_ON,
            "publishedOn",
            "published_on",
            "published",
            "date",
            "datepublished",
            "publish_date"),
    LANGUAGE(Field.LANGUAGE, "language", "lang", "inlanguage"),
    URL(Field.ADDRESS, "url", "link", "address", "canonical"),
    CREDIT(Field.CREDIT, "credit", "creditline");

    private final @Nullable Field field;
    private final List<String> names;

    Column(@Nullable Field field, String... names) {
        this.field = field;
        this.names = List.of(names);
    }

    @Nullable Field field() {
        return field;
    }

    String property() {
        return names.getFirst();
    }

    /** What a header names. */
    static Optional<Column> named(String header) {
        String plain = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(column ->
                        column.names.stream().anyMatch(name -> name.equalsIgnoreCase(plain)))
                .findFirst();
    }
}
