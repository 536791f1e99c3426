package newsroom.sic.crash;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a store is.
 *
 * @param settings by which the application finds it
 */
record Place(String url, String user, String password, List<String> settings) {

    /** The file below the application's home: opened by the desk with the options that it has. */
    static Place h2(Path home) {
        return new Place(
                "jdbc:h2:file:"
                        + home.resolve("store/sic")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "sic",
                "",
                List.of());
    }

    static Place postgres(String url, String user, String password) {
        return new Place(
                url,
                user,
                password,
                List.of(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password));
    }
}
