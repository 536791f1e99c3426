package newsroom.sic.crash;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledImportOnH2Test {

    @TempDir private Path home;

    @Test
    @DisplayName("case 26: an import that is killed goes on where it was, whole and without a double")
    void endsWhole() throws Exception {
        new KilledImport(Place.h2(home), home).endsWhole(2);
    }
}
