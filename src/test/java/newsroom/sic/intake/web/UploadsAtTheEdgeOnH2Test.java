package newsroom.sic.intake.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Uploads that are more than a server should take, or that never end; bench/run has the figures.
 */
@OnH2
class UploadsAtTheEdgeOnH2Test {

    private static final long FIVE_GIGABYTES = 5L << 30;
    private static final int OF_ONE = 6;

    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @Value("${sic.home}")
    private Path home;

    private Visitor visitor = Visitor.at(0);

    @BeforeEach
    void comesIn() {
        visitor = Visitor.at(port).signedIn(cast.editor());
        visitor.get("/articles/import");
    }

    @Test
    @DisplayName("case 20: an upload of 5 GB is refused before it comes")
    void refusesFiveGigabytesBeforeTheyCome() throws IOException {
        try (Socket upload = begun(FIVE_GIGABYTES)) {
            String answer = new String(upload.getInputStream().readNBytes(12), US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        await().until(() -> comingIn().isEmpty());
    }

    @Test
    @DisplayName("case 20: uploads that come byte by byte keep nobody waiting, and leave nothing")
    void servesOthersWhileUploadsComeByteByByte() throws IOException {
        List<Socket> slow = begunByOne();
        Visitor first = visitor;
        visitor = Visitor.at(port).signedIn(cast.editor());
        slow.addAll(begunByOne());
        await().until(() -> {
            for (Socket each : slow) {
                each.getOutputStream().write('x');
            }
            assertThat(visitor.get("/articles").statusCode()).isEqualTo(200);
            return comingIn().size() == slow.size();
        });
        try (Socket oneMore = begun(1_000_000)) {
            String answer = new String(oneMore.getInputStream().readNBytes(12), US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 429");
        }
        assertThat(first.get("/articles").statusCode()).isEqualTo(200);

        for (Socket each : slow) {
            each.close();
        }
        await().until(() -> comingIn().isEmpty());
    }

    @Test
    @DisplayName("case 20: of an upload of nobody, or of somebody who may not, nothing is read")
    void readsNothingOfAnUploadOfNobody() throws IOException {
        try (Socket upload = begun(1_000_000, "nobody")) {
            String answer = new String(upload.getInputStream().readNBytes(12), US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 302");
        }
        visitor = Visitor.at(port).signedIn(cast.reader());
        try (Socket upload = begun(1_000_000)) {
            String answer = new String(upload.getInputStream().readNBytes(12), US_ASCII);

            assertThat(answer).isEqualTo("HTTP/1.1 404");
        }
        await().until(() -> comingIn().isEmpty());
    }

    private List<Socket> begunByOne() throws IOException {
        List<Socket> begun = new ArrayList<>();
        for (int n = 0; n < OF_ONE; n++) {
            begun.add(begun(1_000_000));
        }
        return begun;
    }

    private Socket begun(long length) throws IOException {
        return begun(length, visitor.session().orElseThrow());
    }

    /** One that says how long it is, and of which a file's first byte has come. */
    private Socket begun(long length, String session) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head =
                "POST /articles/import HTTP/1.1\r\n"
                        + "Host: 127.0.0.1\r\n"
                        + "Cookie: sic="
                        + session
                        + "\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
                        + "Content-Length: "
                        + length
                        + "\r\n\r\n--edge\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                        + "x";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** What lies there of uploads that have not ended. */
    private List<Path> comingIn() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(
                home.resolve("incoming"),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                        if (file.toString().endsWith(".tmp")) {
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    // it went while this looked: what is hoped for
                    @Override
                    public FileVisitResult visitFileFailed(Path gone, IOException why) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }
}
