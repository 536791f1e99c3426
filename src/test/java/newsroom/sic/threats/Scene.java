package newsroom.sic.threats;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsroom.sic.account.Person;
import newsroom.sic.testing.Cast;

/** The thing that a row of the access matrix speaks of, and what in the row is said in braces. */
final class Scene {

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
    private static final String NOBODYS = "3999999999";
    private final AccessMatrix.Row row;
    private final Map<String, String> values = new HashMap<>();

    private Scene(AccessMatrix.Row row) {
        this.row = row;
        values.put("new", "new-" + UUID.randomUUID().toString().substring(0, 13));
        values.put("password", Cast.PASSWORD);
        values.put("n", "2");
    }

    /** Makes the thing, by its owner. */
    static Scene of(AccessMatrix.Row row, Person owner, Newsroom newsroom, Cast cast) {
        Scene scene = new Scene(row);
        scene.set(owner, newsroom, cast);
        return scene;
    }

    /** The same address and form, only that there is nothing of that id. */
    Scene absent() {
        Scene bare = new Scene(row);
        bare.values.putAll(values);
        Matcher named = BRACES.matcher(row.path());
        while (named.find()) {
            bare.values.put(named.group(1), NOBODYS);
        }
        if (row.sent().equals("at={id}")) {
            bare.values.put("id", NOBODYS);
        }
        bare.values.put("absent", "");
        return bare;
    }

    private void set(Person owner, Newsroom newsroom, Cast cast) {
        put("owner", Long.toString(owner.id()));
        new CopyStage(this, owner, newsroom).set(row.of());
        new ReviewStage(this, owner, newsroom, cast).set(row.of());
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    void thing(long id, int version) {
        values.put("id", Long.toString(id));
        values.put("version", Integer.toString(version));
    }

    String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The number of the thing, or of nothing. */
    String thing() {
        return values.containsKey("absent") ? NOBODYS : value("id");
    }

    /** The address, with the query of a GET. */
    String address() {
        boolean sample = row.of().startsWith("/");
        String path =
                sample
                        ? row.of() + (values.containsKey("absent") ? "-absent" : "")
                        : filled(row.path());
        return row.changes() || row.sent().isEmpty() ? path : path + "?" + filled(row.sent());
    }

    boolean isUpload() {
        return row.sent().equals("file");
    }

    /** The form of a POST, without its token. */
    String form() {
        return filled(row.sent());
    }

    /** The text of a file to be uploaded. */
    String file() {
        return "A file. It has two lines. " + value("new");
    }

    private String filled(String text) {
        return BRACES.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                URLEncoder.encode(value(found.group(1)), StandardCharsets.UTF_8)));
    }
}
