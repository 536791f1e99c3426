package newsroom.sic.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import newsroom.sic.history.Guard;
import newsroom.sic.history.VerifyHistory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the commands as {@code main} does, and reads archives with no more than a zip and JSON. */
public final class Movers {

    private Movers() {}

    public static int archive(Path file, List<String> settings) {
        return run(List.of("archive", file.toString()), settings, TakeArchive.class);
    }

    public static int restore(Path file, List<String> settings) {
        return run(
                List.of("restore", file.toString()), settings, RestoreArchive.class, Guard.class);
    }

    public static int verifyHistory(List<String> settings) {
        return run(List.of("verify-history"), settings, VerifyHistory.class);
    }

    /** The settings for an empty schema beside the one that the application under test has. */
    public static List<String> schema(Environment application, String name) throws SQLException {
        String url = application.getRequiredProperty("spring.datasource.url");
        String user = application.getRequiredProperty("spring.datasource.username");
        String password = application.getRequiredProperty("spring.datasource.password");
        try (Connection server = DriverManager.getConnection(url, user, password);
                Statement statement = server.createStatement()) {
            statement.execute("create schema " + name);
        }
        return List.of(
                "--spring.datasource.url=" + url + "?currentSchema=" + name,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password);
    }

    private static int run(List<String> words, List<String> settings, Class<?>... sources) {
        var application = new SpringApplication(sources);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(false);
        var arguments = new ArrayList<>(words);
        arguments.addAll(settings);
        return SpringApplication.exit(application.run(arguments.toArray(String[]::new)));
    }

    /** What an archive's manifest says, but for when and by whom it was made. */
    public static Map<String, String> content(Path file) throws IOException {
        JsonNode manifest = manifest(file);
        var content = new TreeMap<String, String>();
        for (JsonNode part : manifest.path("tables")) {
            content.put(
                    part.path("table").asString(),
                    part.path("rows").asLong() + " rows, " + part.path("content").asString());
        }
        for (JsonNode sequence : manifest.path("sequences")) {
            content.put(sequence.path("name").asString(), sequence.path("next").asString());
        }
        content.put("schema", manifest.path("schema").asString());
        return content;
    }

    static JsonNode manifest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var text = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return JsonMapper.shared().readTree(text);
        }
    }
}
