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
class CrashOnPostgresTest {

    @TempDir private Path home;
    @Autowired private Environment application;

    @Test
    @DisplayName("case 51: loses nothing when it is killed while people write, on PostgreSQL")
    void losesNothingWhenItIsKilled() throws Exception {
        Place place =
                Place.postgres(
                        application.getRequiredProperty("spring.datasource.url")
                                + "?currentSchema=crash",
                        application.getRequiredProperty("spring.datasource.username"),
                        application.getRequiredProperty("spring.datasource.password"));

        new Crashes(place, home).happen(4);
    }
}
