package newsroom.sic.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what, where its headers do not say it in words that are known.
 *
 * @param said by the property of an article: "text" → "Body"
 */
public record Columns(Map<String, String> said) {

    /** What the headers say by themselves. */
    public static final Columns BY_HEADERS = new Columns(Map.of());

    private static final int LONGEST = 200;
    private static final Pattern BETWEEN = Pattern.compile("[,;\n]");

    public Columns {
        said = Map.copyOf(said);
    }

    /** "text=Body, headline=Title", as somebody typed it; what makes no sense is left aside. */
    public static Columns typed(@Nullable String typed) {
        return read(typed, BETWEEN);
    }

    /** As {@link #kept} gave it. */
    public static Columns of(@Nullable String kept) {
        return read(kept, Pattern.compile("\n"));
    }

    private static Columns read(@Nullable String lines, Pattern between) {
        Map<String, String> said = new LinkedHashMap<>();
        if (lines != null) {
            between.splitAsStream(lines)
                    .forEach(line -> {
                        int equals = line.indexOf('=');
                        if (equals > 0) {
                            said.put(line.substring(0, equals), line.substring(equals + 1));
                        }
                    });
        }
        return chosen(said);
    }

    /** As they were chosen one by one; a property without a column is left to the headers. */
    public static Columns chosen(Map<String, String> byProperty) {
        Map<String, String> said = new LinkedHashMap<>();
        byProperty.forEach((property, column) -> {
            if (!column.isBlank() && column.length() <= LONGEST && property.length() <= LONGEST) {
                said.put(property.strip(), column.strip());
            }
        });
        return new Columns(said);
    }

    public boolean isEmpty() {
        return said.isEmpty();
    }

    /** On one line for each; null where nothing was said. */
    public @Nullable String kept() {
        return isEmpty()
                ? null
                : said.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .sorted()
                        .collect(Collectors.joining("\n"));
    }

    /** As a person would type it; empty where nothing was said. */
    public String shown() {
        String kept = kept();
        return kept == null ? "" : kept.replace("\n", ", ");
    }
}
