package newsroom.sic.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashOnH2Test {

    @TempDir private Path home;

    @Test
    @DisplayName("case 51: loses nothing when it is killed while people write, on H2")
    void losesNothingWhenItIsKilled() throws Exception {
        new Crashes(Place.h2(home), home).happen(6);
    }
}
