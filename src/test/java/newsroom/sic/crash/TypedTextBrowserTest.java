package newsroom.sic.crash;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import newsroom.sic.Sic;
import newsroom.sic.testing.Desk;
import newsroom.sic.testing.NeedsChromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody has typed and not sent outlives the server that is killed under them. */
@ExtendWith(NeedsChromium.class)
class TypedTextBrowserTest {

    private static final int PATIENCE_IN_SECONDS = 120;

    @TempDir private Path home;

    @Test
    void comesBackAfterTheServerWasKilled() throws Exception {
        int port = freePort();
        Process first = start(port);
        String form;
        try {
            Desk editor = Desk.at(port, 1280).signIn("editor");
            form = "/claims/" + claim(editor) + "/annotations/new";
            Page page = editor.open(form);
            page.selectOption("[name=issue]", "FIGURE");
            page.selectOption("[name=severity]", "LOW");
            page.locator("[name=body]").pressSequentially("Half a sentence, and th");
            assertThat(page.locator(".saved")).containsText("saved");
            editor.leave();
        } finally {
            first.destroyForcibly().waitFor(); // SIGKILL
        }

        Process second = start(port);
        try {
            Desk editor = Desk.at(port, 1280).signIn("editor");
            Page page = editor.open(form);
            assertThat(page.locator("[name=body]")).hasValue("Half a sentence, and th");
            assertThat(page.locator(".saved")).containsText("is back");
            page.locator("button:has-text(\"Keep as draft\")").click();
            page.locator("main#claim").waitFor();
            editor.open(form);
            page.waitForResponse("**/unsent?*", page::reload);
            assertThat(page.locator("[name=body]")).hasValue("");
            editor.leave();
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    private static String claim(Desk editor) {
        Page page = editor.open("/articles/1/claims/new?line=5");
        page.locator("form.sheet button.first").click();
        page.waitForURL("**/articles/1?claim=*");
        return page.url().replaceAll(".*claim=", "");
    }

    private Process start(int port) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        Sic.class.getName(),
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--sic.home=" + home);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Path log = home.resolve("desk.log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process desk = builder.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!isReady(port)) {
            if (desk.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                desk.destroyForcibly();
                throw new AssertionError("The desk does not open: " + Files.readString(log));
            }
        }
        return desk;
    }

    private static boolean isReady(int port) throws InterruptedException {
        URI ready = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(ready).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
