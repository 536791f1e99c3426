package newsroom.sic.account.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import newsroom.sic.testing.Cast;
import newsroom.sic.testing.OnH2;
import newsroom.sic.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OnH2
class SecurityLogTest {

    @Autowired private Cast cast;
    @Autowired private MockMvcTester mvc;
    @LocalServerPort private int port;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("sic.security");

    @BeforeEach
    void listen() {
        lines.start();
        log.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(lines);
    }

    @Test
    @DisplayName("case 49: newlines, escape codes and huge values stay within one line")
    void keepsForgeriesWithinTheirLine() {
        String agent = "a\r\nrefused status=\"200\" \u001B[31m \u202E " + "x".repeat(5000);

        mvc.get().uri("/account?a=1&a=2").header("User-Agent", agent).exchange();

        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.getFirst().getFormattedMessage())
                .startsWith("refused status=\"400\" why=\"duplicate parameter\" method=\"GET\"")
                .contains("a\\u{d}\\u{a}refused status=\\\"200\\\" \\u{1b}[31m \\u{202e} xxx")
                .endsWith("x…\"")
                .hasSizeLessThan(600)
                .matches("\\P{Cntrl}*");
    }

    @Test
    @DisplayName("case 49: a username that was typed is no way into the log")
    void leavesOutWhatWasTypedAsUsername() {
        Visitor visitor = Visitor.at(port);
        visitor.get("/sign-in");

        visitor.post("/sign-in", "username", "secret typed here\nrefused", "password", "x");

        assertThat(messages()).singleElement().asString().contains("sign-in: INVALID");
        assertThat(messages()).noneMatch(line -> line.contains("typed here"));
    }

    @Test
    void writesOneLineForEachRefusalAndNoneForAnAnswer() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        lines.list.clear();

        visitor.get("/account");
        visitor.get("/people");
        visitor.get("/nowhere/" + UUID.randomUUID());
        visitor.send("POST", "/claims", "");

        assertThat(messages())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("status=\"404\" why=\"role\""),
                        line -> assertThat(line).contains("status=\"404\"", "account=\"editor-"),
                        line -> assertThat(line).contains("status=\"403\" why=\"csrf\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%zz", "/a%00b", "/sign-in?a=%zz"})
    void writesALineForWhatCannotBeRead(String path) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }

        assertThat(messages()).singleElement().asString().contains("status=\"400\"", "unreadable");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        Visitor visitor = Visitor.at(port).signedIn(cast.editor());
        lines.list.clear();
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                        + "a".repeat(61_000_000)
                        + "\r\n--x--\r\n";

        HttpResponse<String> answer =
                visitor.send(
                        "POST",
                        "/imports",
                        body,
                        "Content-Type",
                        "multipart/form-data; boundary=x");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than what Sic takes");
        assertThat(messages()).singleElement().asString().contains("status=\"413\"");
    }

    @Test
    void keepsTheSecretOfALinkOutOfTheLog() {
        Visitor.at(port).get("/invitations/c2VjcmV0");

        assertThat(messages()).singleElement().asString().doesNotContain("c2VjcmV0");
    }

    private List<String> messages() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
