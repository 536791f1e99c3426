package newsroom.sic.crash;

import java.nio.file.Path;
import newsroom.sic.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** In a schema of its own on the server that the other tests use. */
@OnPostgres
class KilledImportOnPostgresTest {

    @TempDir private Path home;
    @Autowired private Environment application;

    @Test
    @DisplayName("case 26: an import that is killed goes on where it was, on PostgreSQL too")
    void endsWhole() throws Exception {
        Place place =
                Place.postgres(
                        application.getRequiredProperty("spring.datasource.url")
                                + "?currentSchema=killed_import",
                        application.getRequiredProperty("spring.datasource.username"),
                        application.getRequiredProperty("spring.datasource.password"));

        new KilledImport(place, home).endsWhole(1);
    }
}
