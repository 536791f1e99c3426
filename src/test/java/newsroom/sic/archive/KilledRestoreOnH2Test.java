package newsroom.sic.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KilledRestoreOnH2Test {

    @TempDir private Path source;
    @TempDir private Path home;

    @Test
    @DisplayName("case 59: starts over after it was killed half-way, on H2")
    void startsOver(CapturedOutput output) throws Exception {
        Path archive = SmallStore.in(source).withLines(30_000).archived("a.zip");

        new KilledRestore(archive, SmallStore.settings(home), home).endsWell(output);
    }
}
