package newsroom.sic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that cannot succeed says why in one sentence, and prints nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class PlainFailureTest {

    @TempDir private Path home;

    @Test
    void saysThatThePortIsTaken(CapturedOutput output) throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            start("--server.port=" + port);

            assertThat(output.getAll().lines())
                    .last()
                    .asString()
                    .startsWith("Sic does not start: port " + port + " is taken");
            assertThat(output).doesNotContain("Exception", "APPLICATION FAILED");
        }
    }

    @Test
    void saysThatTheStoreIsInUse(CapturedOutput output) throws Exception {
        var store = "jdbc:h2:file:" + home.resolve("store/sic");
        try (var other = DriverManager.getConnection(store, "other", "")) {
            assertThat(other.isValid(1)).isTrue();
        }
        try (var file =
                        FileChannel.open(
                                home.resolve("store/sic.mv.db"), StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();

            start("--server.port=0");
        }

        assertThat(output.getAll().strip().lines())
                .singleElement()
                .asString()
                .startsWith("Sic does not start: the store in " + home + " is in use");
    }

    private void start(String option) {
        assertThatException()
                .isThrownBy(() ->
                        SpringApplication.run(
                                Sic.class,
                                "--sic.home=" + home,
                                "--server.address=127.0.0.1",
                                option));
    }
}
