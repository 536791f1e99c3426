package newsroom.sic.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import newsroom.sic.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** In a schema of its own on the server that the other tests use. */
@OnPostgres
@ExtendWith(OutputCaptureExtension.class)
class KilledRestoreOnPostgresTest {

    @TempDir private Path source;
    @TempDir private Path home;
    @Autowired private Environment application;

    @Test
    @DisplayName("case 59: starts over after it was killed half-way, on PostgreSQL")
    void startsOver(CapturedOutput output) throws Exception {
        Path archive = SmallStore.in(source).withLines(30_000).archived("a.zip");

        var settings = new ArrayList<>(Movers.schema(application, "killed"));
        settings.add("--sic.home=" + home);

        new KilledRestore(archive, settings, home).endsWell(output);
    }
}
